package org.itexports.sector.economy;

import org.itexports.observation.Source;

/**
 * An exporting economy, or a group of them that a source treats as one.
 *
 * @param code ISO 3166-1 alpha-2 code; the source's own code for a group
 * @param iso3 ISO 3166-1 alpha-3 code; the source's own code for a group
 * @param name English name
 * @param kind whether it is one country or a group
 * @param headlineSeries id of the series that its yearly total is taken from
 * @param categorySeries id of the series by service category, null if there is none
 * @param marketSeries id of the series by destination market, null if there is none
 * @param freelanceSeries id of the series of what its freelancers earn abroad, null if there is
 *     none
 * @param source who lists it
 */
public record Economy(
    String code,
    String iso3,
    String name,
    EconomyKind kind,
    String headlineSeries,
    String categorySeries,
    String marketSeries,
    String freelanceSeries,
    Source source) {}
