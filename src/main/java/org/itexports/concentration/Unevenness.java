package org.itexports.concentration;

import java.util.List;

/**
 * A number that never falls when a share is moved from a smaller to a larger member: a Schur-convex
 * function. Its least value is that of the most even completion, its greatest one that of the most
 * uneven completion where there is one (Marshall, Olkin and Arnold, "Inequalities", 2nd ed., 2011,
 * chapter 3).
 */
interface Unevenness {

  /** How uneven a completion is; may be infinite, is never NaN. */
  double of(Distribution completion);

  /**
   * How uneven shares get that lie in boxes and add up to 1.
   *
   * @param boxes not narrowed: some ends may be out of reach
   */
  Most over(List<Box> boxes);

  /**
   * Whether, when all but the largest shares shrink to ever more and ever smaller equal ones, it is
   * largest at the start or in the limit, and never between.
   */
  boolean peaksAtEnds();
}
