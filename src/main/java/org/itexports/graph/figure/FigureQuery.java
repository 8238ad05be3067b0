package org.itexports.graph.figure;

import java.util.List;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Series;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;

/**
 * Which figure is asked for.
 *
 * @param release where it is looked up, as known on a day or as known at all
 * @param series the series
 * @param member the member, empty for a series without dimension
 * @param period the interval
 */
public record FigureQuery(Release release, Series series, String member, Period period) {

  /** The same figure of another period. */
  public FigureQuery of(Period other) {
    return new FigureQuery(release, series, member, other);
  }

  /** The prints and the one that is shown. */
  public Selection select() {
    return release.figures().select(series, member, period);
  }

  /** The figure, or the reason why there is none. */
  public FigureNode answer() {
    Selection selection = select();
    Observation shown = selection.shown();
    Double value = shown == null ? null : Double.valueOf(shown.value().doubleValue());
    return new FigureNode(
        value,
        series.unit(),
        value == null ? null : Money.of(value, series.unit()),
        shown == null ? null : ObservationNode.of(release, shown),
        selection.decidedBy(),
        selection.alternatives().stream().map(a -> AlternativeNode.of(release, a)).toList(),
        Spread.of(selection),
        shown == null ? absence(selection) : null,
        this);
  }

  /** All prints for the same period and subject on another basis. */
  List<AlternativeNode> otherBases() {
    return SeriesBy.undivided(release, series.measure()).stream()
        .filter(other -> !other.equals(series) && isAboutTheSame(other))
        .flatMap(other -> release.figures().prints(other, "", period).stream())
        .map(print -> AlternativeNode.otherBasis(release, print))
        .toList();
  }

  private boolean isAboutTheSame(Series other) {
    return member.isEmpty() && other.hasSubjectOf(series);
  }

  private Absence absence(Selection selection) {
    boolean nothingKnown = selection.alternatives().isEmpty();
    if (release.asOf() != null && isIn(release.whole())) {
      return absence(
          AbsenceReason.NOT_YET_KNOWN,
          nothingKnown
              ? "No print of %s for %s was known on " + release.asOf() + "."
              : "Every print of %s for %s that was known on "
                  + release.asOf()
                  + " is doubtful or of an inferred period.");
    }
    if (!nothingKnown) {
      return absence(
          AbsenceReason.ONLY_DOUBTFUL,
          "Every print of %s for %s is doubtful or of an inferred period.");
    }
    if (!release.whole().figures().prints(series, member, period).isEmpty()) {
      return absence(
          AbsenceReason.ONLY_DOUBTFUL,
          "No print of %s for %s was known on "
              + release.asOf()
              + ", and every later one is doubtful or of an inferred period.");
    }
    return absence(AbsenceReason.NO_OBSERVATION, "No recorded source prints %s for %s.");
  }

  private boolean isIn(Release other) {
    return other.figures().select(series, member, period).shown() != null;
  }

  private Absence absence(AbsenceReason reason, String text) {
    return Absence.of(reason, text.formatted(subject(), period.label()), period, answering());
  }

  /** The series and, if it is divided, the member. */
  private String subject() {
    return member.isEmpty()
        ? series.name()
        : series.name() + " (" + MemberNames.of(release, series.dimension()).apply(member) + ")";
  }

  /** Periods with a figure: years for a year, those of the same frequency, or all of them. */
  private List<Period> answering() {
    List<Period> shown = release.figures().shown(series, member);
    List<Period> alike = shown.stream().filter(p -> isAlike(p.frequency())).toList();
    return alike.isEmpty() ? shown : alike;
  }

  private boolean isAlike(Frequency other) {
    Frequency asked = period.frequency();
    return other == asked || (other.isYear() && asked.isYear());
  }
}
