package org.itexports.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The releases that a store should hold, told by what was done.
 *
 * @param all each as its version, a colon and its state, oldest first
 */
record Releases(List<String> all) {

  private static final String LOADED = ":LOADED";
  private static final String PUBLISHED = ":PUBLISHED";
  private static final String WITHDRAWN = ":WITHDRAWN";

  Releases {
    all = List.copyOf(all);
  }

  static Releases read(String text) {
    return new Releases(List.of(text.split(",", -1)));
  }

  /** After a step such as {@code publish 2999.1}. */
  Releases after(String step) {
    if (step.isEmpty()) {
      return this;
    }
    String version = step.substring(step.indexOf(' ') + 1);
    List<String> next = new ArrayList<>(all);
    switch (step.substring(0, step.indexOf(' '))) {
      case "load" -> next.add(version + LOADED);
      case "publish" ->
          next.replaceAll(it -> it.equals(version + LOADED) ? version + PUBLISHED : it);
      default -> next.replaceAll(it -> it.equals(version + PUBLISHED) ? version + WITHDRAWN : it);
    }
    return new Releases(next);
  }

  /** After a service was started on an empty store. */
  Releases opened() {
    return all.isEmpty() ? new Releases(List.of("2026.11.1" + PUBLISHED)) : this;
  }

  /** The version that is served: the newest that is published. */
  String served() {
    return all.stream()
        .filter(release -> release.endsWith(PUBLISHED))
        .reduce((older, newer) -> newer)
        .map(release -> release.substring(0, release.indexOf(':')))
        .orElseThrow();
  }
}
