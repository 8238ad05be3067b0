package org.itexports.graph.concentration;

import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.period.Period;

/**
 * What was asked for, so that it can be asked for another period.
 *
 * @param choice where the shares are looked up
 * @param assuming what the caller assumes of the rest; null for nothing
 */
public record Asked(Choice choice, Assumptions assuming) {

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
}
