package org.itexports.sector.target;

import java.math.BigDecimal;
import java.util.List;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * An amount that was announced for a period to come. Several for one period stay several.
 *
 * @param id natural key
 * @param economy code of the economy
 * @param kind what was announced
 * @param concept what is to reach the amount, in the words of the source
 * @param period when it is due, null if no period was named
 * @param periodInferred whether the period is a reading of vaguer words
 * @param periodText the period in the words of the source
 * @param value the amount in US dollars
 * @param announced day, month or year of the announcement, null if it is not shown
 * @param announcedBy who announced it
 * @param institutions slugs of the institutions that announced it
 * @param series the series whose figures it can be held against, null if none counts the same
 * @param source who reports it
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Target(
    String id,
    String economy,
    TargetKind kind,
    String concept,
    Period period,
    boolean periodInferred,
    String periodText,
    BigDecimal value,
    String announced,
    String announcedBy,
    List<String> institutions,
    Series series,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Target {
    institutions = List.copyOf(institutions);
  }
}
