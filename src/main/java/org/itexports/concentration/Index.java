package org.itexports.concentration;

/** A measure of how concentrated a total is. */
@FunctionalInterface
public interface Index {

  /** The index, as far as what is known and the assumptions about the rest tell it. */
  Estimate estimate(Known known);
}
