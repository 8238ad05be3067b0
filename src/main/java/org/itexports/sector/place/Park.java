package org.itexports.sector.place;

import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * A place that was made for firms of the sector.
 *
 * @param slug natural key
 * @param name English name
 * @param economy code of the economy
 * @param city slug of the city, null if the source names none
 * @param kind what kind of place it is
 * @param period when, or as of when; null if the source does not say
 * @param periodInferred whether the source leaves the period open and it was inferred
 * @param summary what the source says of it
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Park(
    String slug,
    String name,
    String economy,
    String city,
    ParkKind kind,
    Period period,
    boolean periodInferred,
    String summary,
    Source source,
    String locator,
    String note) {}
