package org.itexports.graph.concentration;

import java.time.LocalDate;
import java.util.List;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.observation.Observation;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * What was asked for, so that it can be asked for another period.
 *
 * @param choice where the shares are looked up
 * @param assuming what the caller assumes of the rest; null for nothing
 */
public record Asked(Choice choice, Assumptions assuming) {

  /** How many points a series has at most. */
  static final int MOST_POINTS = 60;

  /** The answer for a period, or for the latest full year that has one where the label is null. */
  ConcentrationNode in(String label) {
    Period period = label == null ? LatestPeriod.of(periods()) : Lookup.period(label);
    return period == null
        ? ConcentrationNode.absent(choice.level(), choice.noPeriod()).asked(this)
        : in(period);
  }

  /** The answer for a period. */
  public ConcentrationNode in(Period period) {
    ConcentrationNode answer =
        assuming == null
            ? HeldAnswers.of(release()).of(choice, period)
            : choice.concentration(period, assuming);
    return (isYetToCome(answer, period) ? answer.notYetKnown(release().asOf()) : answer)
        .asked(this);
  }

  /** The same question as it was known on a day. */
  public Asked on(LocalDate day) {
    return new Asked(choice.in(release().knownOn(day)), assuming);
  }

  /** Whether the question had an answer on a day, which is not held for others who ask. */
  public boolean wasAnswered(LocalDate day, Period period) {
    return !choice.in(release().onceKnownOn(day)).printsBehind(period).isEmpty();
  }

  /** Whether a later print can take an answer away. */
  public boolean canLoseItsAnswer() {
    return choice.canLoseItsAnswer();
  }

  /** Where the answer is looked up. */
  public Release release() {
    return choice.release();
  }

  /** All prints behind the answer for a period, as {@link Choice#printsBehind} has them. */
  public List<Observation> printsBehind(Period period) {
    return choice.printsBehind(period);
  }

  private boolean isYetToCome(ConcentrationNode answer, Period period) {
    return answer.absence() != null
        && release().asOf() != null
        && !choice.in(release().whole()).printsBehind(period).isEmpty();
  }

  private List<Period> periods() {
    return AsOf.periods(release(), in -> choice.in(in).answering());
  }

  /** The answers for every period of a frequency, as {@link PeriodRange#asked} finds them. */
  List<ConcentrationNode> through(Frequency frequency, String from, String to) {
    return PeriodRange.asked(periods(), frequency, from, to, MOST_POINTS).stream()
        .map(this::in)
        .toList();
  }
}
