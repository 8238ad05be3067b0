package org.itexports.sector.target;

import java.math.BigDecimal;
import java.time.LocalDate;
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

  private static final String JANUARY_FIRST = "-01-01";

  /** Copies the list. */
  public Target {
    institutions = List.copyOf(institutions);
  }

  /** First day of the day, month or year of announcement, null if it is not shown. */
  public LocalDate announcedFrom() {
    if (announced == null) {
      return null;
    }
    int given = announced.length() - "0000".length();
    return LocalDate.parse(announced + JANUARY_FIRST.substring(given));
  }

  /**
   * The day by which it stands among others: that of the announcement, else that on which the
   * source was published, which may be much later; null if neither is shown.
   */
  public LocalDate knownSince() {
    LocalDate from = announcedFrom();
    return from == null ? source.published() : from;
  }
}
