package org.itexports.graph.concentration;

import java.util.List;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.period.Frequency;
import org.itexports.period.Period;

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
    Period period = label == null ? LatestPeriod.of(choice.answering()) : Lookup.period(label);
    return period == null
        ? ConcentrationNode.absent(choice.level(), choice.noPeriod()).asked(this)
        : in(period);
  }

  /** The answer for a period. */
  public ConcentrationNode in(Period period) {
    return choice.concentration(period, assuming).asked(this);
  }

  /** The answers for every period of a frequency, as {@link PeriodRange#asked} finds them. */
  List<ConcentrationNode> through(Frequency frequency, String from, String to) {
    return PeriodRange.asked(choice.answering(), frequency, from, to, MOST_POINTS).stream()
        .map(this::in)
        .toList();
  }
}
