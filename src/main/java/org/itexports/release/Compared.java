package org.itexports.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What pairs of releases that were compared last differ in: releases never change, and there may be
 * hundreds of thousands of rows to compare. Safe for any number of threads.
 */
final class Compared {

  /** How many pairs are held: most ask for the latest two. */
  private static final int HELD = 4;

  private record Pair(int from, int to) {}

  private final Map<Pair, List<RowChange>> pairs =
      new LinkedHashMap<>(2 * HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, List<RowChange>> eldest) {
          return size() > HELD;
        }
      };

  /** What differs. Threads that ask first at once each work it out, to the same. */
  List<RowChange> of(int from, int to, Supplier<List<RowChange>> work) {
    Pair pair = new Pair(from, to);
    List<RowChange> held = held(pair);
    if (held == null) {
      held = work.get();
      hold(pair, held);
    }
    return held;
  }

  private synchronized List<RowChange> held(Pair pair) {
    return pairs.get(pair);
  }

  private synchronized void hold(Pair pair, List<RowChange> changes) {
    pairs.put(pair, changes);
  }
}
