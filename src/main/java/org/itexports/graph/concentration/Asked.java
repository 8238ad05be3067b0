package org.itexports.graph.concentration;

/**
 * What was asked for, so that it can be asked for another period.
 *
 * @param choice where the shares are looked up
 * @param assuming what the caller assumes of the rest; null for nothing
 */
public record Asked(Choice choice, Assumptions assuming) {

  /** The answer for a period, null for the latest that has one. */
  public ConcentrationNode in(String period) {
    return choice.concentration(period, assuming).asked(this);
  }
}
