package org.itexports.graph.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A release as clients see it. */
@Name("Release")
@Description("One published, immutable state of the data.")
public record ReleaseNode(
    @NonNull @Description("What people call it.") String version,
    @NonNull @Description("Hexadecimal digest of its content.") String hash) {}
