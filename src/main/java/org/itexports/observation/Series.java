package org.itexports.observation;

/**
 * Figures that may be compared with each other: one measure, concept, basis and scope. An
 * observation belongs to one series, so figures on different bases never meet in a growth rate or a
 * share.
 *
 * @param id natural key
 * @param economy code of the economy whose figures these are, null for a series across economies
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
 * @param source the source that defines the series, or shows it best
 * @param note what else a reader must know, or empty
 */
public record Series(
    String id,
    String economy,
    String name,
    Measure measure,
    String concept,
    String basis,
    String scope,
    Unit unit,
    Dimension dimension,
    boolean comparableOverTime,
    Source source,
    String note) {}
