package org.itexports.graph.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.target.SameGoal;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/**
 * How targets and forecasts turned out.
 *
 * @param release where they are of
 * @param judged one for each different one, as it was announced first; by announcement
 * @param announcements how many announcements these were
 */
record TargetRecord(Release release, List<Judgement> judged, int announcements) {

  /** What announcements must share to be counted once. */
  private record Goal(
      TargetKind kind,
      String economy,
      String concept,
      String series,
      Period period,
      BigDecimal amount) {

    static Goal of(Target target) {
      return new Goal(
          target.kind(),
          target.economy(),
          target.concept().toLowerCase(Locale.ROOT),
          target.series().id(),
          target.period(),
          target.value().stripTrailingZeros());
    }
  }

  /**
   * Those of the targets that were judged.
   *
   * @param samePeriod whether the figure must count exactly the period in which they were due, or
   *     must not; null if both are wanted
   */
  static TargetRecord of(Release release, Predicate<Target> wanted, Boolean samePeriod) {
    List<Judgement> all =
        release.targets().all().stream()
            .filter(wanted)
            .sorted(SameGoal.byAnnouncement())
            .map(target -> Judgement.of(release, target))
            .filter(judgement -> judgement.outcome().isJudged())
            .filter(judgement -> samePeriod == null || judgement.samePeriod() == samePeriod)
            .toList();
    Map<Goal, Judgement> different = new LinkedHashMap<>();
    all.forEach(judgement -> different.putIfAbsent(Goal.of(judgement.target()), judgement));
    return new TargetRecord(release, List.copyOf(different.values()), all.size());
  }

  RecordNode answer() {
    return new RecordNode(
        judged.size(),
        announcements,
        count(TargetOutcome.MET),
        count(TargetOutcome.MISSED),
        count(TargetOutcome.UNDETERMINED),
        (int) judged.stream().filter(judgement -> !judgement.samePeriod()).count(),
        judged.isEmpty() ? null : errors().average().orElseThrow(),
        judged.isEmpty() ? null : errors().map(Math::abs).average().orElseThrow(),
        judged.isEmpty()
            ? new Absence(
                AbsenceReason.NOTHING_JUDGED, "No figure has decided any of them.", List.of())
            : null,
        text(),
        release,
        judged.stream().map(Judgement::target).toList());
  }

  private DoubleStream errors() {
    return judged.stream().mapToDouble(Judgement::relativeError);
  }

  private int count(TargetOutcome outcome) {
    return (int) judged.stream().filter(judgement -> judgement.outcome() == outcome).count();
  }

  private String text() {
    if (judged.isEmpty()) {
      return "No figure has decided any of them.";
    }
    return String.format(
        Locale.ROOT,
        "%d of %d were met; figures were off by %+.1f%% on average, by %.1f%% in either direction.",
        count(TargetOutcome.MET),
        judged.size(),
        errors().average().orElseThrow() * 100,
        errors().map(Math::abs).average().orElseThrow() * 100);
  }
}
