package org.itexports.graph.engine;

/**
 * What fields cost. Numbers stop at the largest.
 *
 * @param cost all of it, in plain fields
 * @param computing the part of it that is computed: weights above 1, and days
 */
record Charge(long cost, long computing) {

  static final Charge NOTHING = new Charge(0, 0);

  /** So many plain fields take no longer than computing that costs 1. */
  private static final long PLAIN_FIELDS = 10;

  /** So many plain fields. */
  static Charge ofPlain(long cost) {
    return new Charge(cost, 0);
  }

  /** A call of a field; one of weight 1 only fetches what is there. */
  static Charge ofCall(long weight) {
    return new Charge(weight, weight > 1 ? weight : 0);
  }

  /** Computing alone. */
  static Charge ofComputing(long cost) {
    return new Charge(cost, cost);
  }

  Charge plus(Charge other) {
    return new Charge(Amount.plus(cost, other.cost), Amount.plus(computing, other.computing));
  }

  Charge times(long number) {
    return new Charge(Amount.times(cost, number), Amount.times(computing, number));
  }

  /** How long it takes at most, in units of computing. */
  long effort() {
    return computing + (cost - computing) / PLAIN_FIELDS;
  }
}
