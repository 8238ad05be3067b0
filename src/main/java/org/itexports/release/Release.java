package org.itexports.release;

/**
 * One published, immutable state of the graph.
 *
 * @param version what people call it
 * @param hash hexadecimal digest of its content
 */
public record Release(String version, String hash) {}
