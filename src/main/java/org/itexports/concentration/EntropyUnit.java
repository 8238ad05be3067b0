package org.itexports.concentration;

/** The base of the logarithm in which entropy is told. */
public enum EntropyUnit {
  /** Base e. */
  NATS,
  /** Base 2. */
  BITS
}
