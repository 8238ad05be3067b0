package org.itexports.sector.firm;

import org.itexports.observation.Source;

/**
 * A part of a firm's business that it reports on.
 *
 * @param code natural key: the firm's slug, a slash and a name
 * @param firm slug of the firm
 * @param name name for people
 * @param source who names it
 */
public record Segment(String code, String firm, String name, Source source) {}
