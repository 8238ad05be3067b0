package org.itexports.graph.engine;

/** Arithmetic that stops at the largest number instead of going round. */
final class Amount {

  private Amount() {}

  static long plus(long one, long other) {
    long result = one + other;
    return result < 0 ? Long.MAX_VALUE : result;
  }

  static long times(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
  }
}
