package org.itexports.graph.concentration;

/** Where shares are looked up, of any period. */
public interface Choice {

  /**
   * The concentration in a period, or the reason why there is none.
   *
   * @param label of the period, null for the latest full year that has an answer
   * @param assuming what the caller assumes of the rest, null for nothing
   */
  ConcentrationNode concentration(String label, Assumptions assuming);
}
