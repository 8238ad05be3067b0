package org.itexports.concentration;

import java.util.Comparator;

/**
 * A figure that somebody could find out, and how wide the interval of the {@link
 * HerfindahlHirschman} would be after that.
 *
 * @param kind what the figure is
 * @param member whose share it is; null when it is nobody's
 * @param before how wide the interval is now, in points
 * @param widest how wide it would still be at the least favourable value of the figure
 * @param narrowest how wide it would be at the most favourable one
 * @param exact whether the least favourable value was worked out; otherwise it is the worst of many
 *     values tried, and between them there may be a worse one. The most favourable one is the best
 *     of those tried in either case
 */
public record MissingFigure(
    MissingFigureKind kind,
    String member,
    double before,
    double widest,
    double narrowest,
    boolean exact) {

  /** The figure first that helps most when it turns out badly; then the one that may help most. */
  public static final Comparator<MissingFigure> MOST_USEFUL_FIRST =
      Comparator.comparingDouble(MissingFigure::widest)
          .thenComparingDouble(MissingFigure::narrowest)
          .thenComparing(MissingFigure::kind)
          .thenComparing(figure -> figure.member() == null ? "" : figure.member());

  /** The same figure, where one more of its values leaves the interval so wide. */
  MissingFigure or(double width) {
    double most = Math.min(before, Math.max(widest, width));
    return new MissingFigure(kind, member, before, most, Math.min(narrowest, width), exact);
  }
}
