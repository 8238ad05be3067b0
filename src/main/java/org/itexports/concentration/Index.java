package org.itexports.concentration;

/** A measure of how concentrated a total is. */
@FunctionalInterface
public interface Index {

  /** The index for these shares, as far as they and the assumptions about their rest tell it. */
  Estimate estimate(Shares shares);
}
