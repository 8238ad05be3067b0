package org.itexports.graph.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * What a selection amounts to once its fragments are written out.
 *
 * @param depth how many fields lie below each other
 * @param nesting how many fragments lie inside each other
 * @param aliases fields with a name of the caller's own
 * @param selections fields and fragments
 * @param repeats how often one name is given within one selection, at most
 * @param names how often each name is given in the selection itself
 */
record Outline(
    int depth, int nesting, long aliases, long selections, long repeats, Map<Name, Long> names) {

  static final Outline EMPTY = new Outline(0, 0, 0, 0, 0, Map.of());

  /** What a field is called in the answer, where it is asked for under a condition of its type. */
  record Name(String condition, String key) {}

  /** How many fields the selection itself has. */
  long fields() {
    return names.values().stream().reduce(0L, Amount::plus);
  }

  /** An outline that grows, selection by selection. */
  static final class Sum {

    private final Map<Name, Long> names = new HashMap<>();
    private int depth;
    private int nesting;
    private long aliases;
    private long selections;
    private long repeats;

    void addField(Name name, boolean isAlias, Outline below) {
      addWhatLiesBelow(below, 1);
      depth = Math.max(depth, below.depth() + 1);
      aliases = Amount.plus(aliases, isAlias ? 1 : 0);
      nesting = Math.max(nesting, below.nesting());
      names.merge(name, 1L, Amount::plus);
    }

    void addFragment(Outline fragment, long times) {
      addWhatLiesBelow(fragment, times);
      depth = Math.max(depth, fragment.depth());
      nesting = Math.max(nesting, fragment.nesting() + 1);
      fragment
          .names()
          .forEach((name, count) -> names.merge(name, Amount.times(count, times), Amount::plus));
    }

    private void addWhatLiesBelow(Outline below, long times) {
      long all = Amount.plus(1, below.selections());
      selections = Amount.plus(selections, Amount.times(all, times));
      aliases = Amount.plus(aliases, Amount.times(below.aliases(), times));
      repeats = Math.max(repeats, below.repeats());
    }

    Outline outline() {
      long own = names.values().stream().mapToLong(Long::longValue).max().orElse(0);
      return new Outline(depth, nesting, aliases, selections, Math.max(repeats, own), names);
    }
  }
}
