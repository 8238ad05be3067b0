package org.itexports.sector.firm;

import org.itexports.observation.Qualifier;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * A place in somebody's ranking or list, or an award.
 *
 * @param id natural key
 * @param awarder who ranks
 * @param name name of the ranking
 * @param category what is ranked
 * @param position the place, 1 is the first; null for a list without order
 * @param qualifier how the source qualifies the place: {@code AT_MOST} 5 is "among the first five"
 * @param period when, or as of when; null if the source does not say
 * @param periodInferred whether the source leaves the period open and it was inferred
 * @param firm slug of the firm that is ranked, null if it is none of the recorded
 * @param economy code of the economy that is ranked, null if it is none of the recorded
 * @param entity who is ranked, as printed
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Ranking(
    String id,
    String awarder,
    String name,
    String category,
    Integer position,
    Qualifier qualifier,
    Period period,
    boolean periodInferred,
    String firm,
    String economy,
    String entity,
    Source source,
    String locator,
    String note) {}
