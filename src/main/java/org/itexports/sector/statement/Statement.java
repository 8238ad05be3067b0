package org.itexports.sector.statement;

import java.util.List;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * A sourced claim without a figure.
 *
 * @param id natural key
 * @param economy code of the economy that it is about
 * @param kind what it claims
 * @param topic its subject in a few words
 * @param text the claim, in the words of this dataset
 * @param period when, or as of when; null if the source does not say
 * @param periodInferred whether the source leaves the period open and it was inferred
 * @param about what it is about
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Statement(
    String id,
    String economy,
    StatementKind kind,
    String topic,
    String text,
    Period period,
    boolean periodInferred,
    List<Mention> about,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Statement {
    about = List.copyOf(about);
  }
}
