package org.itexports.graph.engine;

/**
 * What fields cost, and how much of it is computing: the weights above 1, and the days. Numbers
 * stop at the largest.
 */
record Charge(long cost, long computing) {

  static final Charge NOTHING = new Charge(0, 0);

  /** So many plain fields take no longer than computing that costs 1. */
  private static final long PLAIN_FIELDS = 10;

  static Charge plain(long cost) {
    return new Charge(cost, 0);
  }

  /** A call of a field; one of weight 1 only fetches what is there. */
  static Charge call(long weight) {
    return new Charge(weight, weight > 1 ? weight : 0);
  }

  static Charge computing(long cost) {
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
