package org.itexports.observation;

import java.util.Objects;

/**
 * Figures that may be compared with each other: one measure, concept, basis and scope. An
 * observation belongs to one series, so figures on different bases never meet in a growth rate or a
 * share.
 *
 * @param id natural key
 * @param economy code of the economy whose figures these are, null if they are a firm's, a
 *     platform's, or range across economies
 * @param firm slug of the firm whose figures these are, or null
 * @param platform slug of the platform whose figures these are, or null
 * @param name short name for people
 * @param measure what is measured
 * @param concept the statistical concept, such as telecommunications, computer and information
 *     services
 * @param basis what exactly is counted, and by whom
 * @param scope what is covered, such as receipts through banks
 * @param unit unit of the values
 * @param dimension by what members the figures are divided
 * @param comparableOverTime false where method or speaker differs from figure to figure, so that
 *     growth between them would mean nothing
 * @param partOf key of the series whose figures contain these, null if there is none: a
 *     subsidiary's revenue is part of its parent's, exports are part of revenue. The two are never
 *     added
 * @param source the source that defines the series, or shows it best
 * @param note what else a reader must know, or empty
 */
public record Series(
    String id,
    String economy,
    String firm,
    String platform,
    String name,
    Measure measure,
    String concept,
    String basis,
    String scope,
    Unit unit,
    Dimension dimension,
    boolean comparableOverTime,
    String partOf,
    Source source,
    String note) {

  /** Whether both are about the same economy, firm or platform. */
  public boolean hasSubjectOf(Series other) {
    boolean any = economy != null || firm != null || platform != null;
    return any
        && Objects.equals(economy, other.economy)
        && Objects.equals(firm, other.firm)
        && Objects.equals(platform, other.platform);
  }
}
