package org.itexports.sector.firm;

import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * One source's word that a firm is present in a market.
 *
 * @param id natural key
 * @param firm slug of the firm
 * @param market code of the market: a country or a region
 * @param city slug of the city, null if the source names none
 * @param kind how it is present
 * @param period when, or as of when; null if the source does not say
 * @param periodInferred whether the source leaves the period open and it was inferred
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Presence(
    String id,
    String firm,
    String market,
    String city,
    PresenceKind kind,
    Period period,
    boolean periodInferred,
    Source source,
    String locator,
    String note) {}
