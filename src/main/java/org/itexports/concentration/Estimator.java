package org.itexports.concentration;

/**
 * A way to guess the shares that are not known. The guess fits all that is known and assumed, so
 * that what follows from it lies within the bounds; it is made only when asked for by name.
 */
public interface Estimator {

  /** The index, if the rest were as this estimator assumes. */
  PointEstimate estimate(Index index, Shares shares);
}
