package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.itexports.graph.observation.ObservationNode;

/**
 * The prints behind shares, by the labels of the shares. Made when they are first asked for: most
 * who ask for indices of many members do not ask for their prints.
 */
public final class PrintsOfShares {

  static final PrintsOfShares NONE = new PrintsOfShares(Map::of);

  private final Supplier<Map<String, List<ObservationNode>>> work;

  /** Immutable, so that it needs no lock; at worst two threads make the same. */
  private Map<String, List<ObservationNode>> known;

  PrintsOfShares(Supplier<Map<String, List<ObservationNode>>> work) {
    this.work = work;
  }

  /** Those of each label that has any. */
  Map<String, List<ObservationNode>> byLabel() {
    Map<String, List<ObservationNode>> made = known;
    if (made == null) {
      made = Map.copyOf(work.get());
      known = made;
    }
    return made;
  }

  /** Those of a label; none if it has none. */
  List<ObservationNode> of(String label) {
    return byLabel().getOrDefault(label, List.of());
  }
}
