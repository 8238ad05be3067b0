package org.itexports.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The releases that a store should hold, told by what was done.
 *
 * @param all each as its version, a colon and its state, oldest first
 */
record Releases(List<String> all) {

  static final String BUNDLED = "2026.11.1";

  private static final String YEAR = "2999.";
  private static final String LOADED = ":LOADED";
  private static final String PUBLISHED = ":PUBLISHED";
  private static final String WITHDRAWN = ":WITHDRAWN";

  Releases {
    all = List.copyOf(all);
  }

  /** After a step such as {@code publish 2999.1}. */
  Releases after(String step) {
    String version = step.substring(step.indexOf(' ') + 1);
    List<String> next = new ArrayList<>(all);
    switch (step.substring(0, step.indexOf(' '))) {
      case "load" -> next.add(version + LOADED);
      case "publish" ->
          next.replaceAll(it -> versionOf(it).equals(version) ? version + PUBLISHED : it);
      default -> next.replaceAll(it -> it.equals(version + PUBLISHED) ? version + WITHDRAWN : it);
    }
    return new Releases(next);
  }

  /** After a service was started on an empty store. */
  Releases opened() {
    return all.isEmpty() ? new Releases(List.of(BUNDLED + PUBLISHED)) : this;
  }

  /** The version that is served: the newest that is published. */
  String served() {
    return published().get(published().size() - 1);
  }

  boolean canUndo() {
    return published().size() > 1;
  }

  /** Whether the newest release is not served. */
  boolean canPublish() {
    return !served().equals(toPublish());
  }

  /** The newest release. */
  String toPublish() {
    return versions().get(all.size() - 1);
  }

  /** A version that is not there yet, later than all. */
  String nextVersion() {
    return YEAR + (all.size() + 1);
  }

  List<String> versions() {
    return all.stream().map(Releases::versionOf).toList();
  }

  String describe() {
    return all.isEmpty() ? "none" : "%d releases, %s served".formatted(all.size(), served());
  }

  private List<String> published() {
    return all.stream().filter(it -> it.endsWith(PUBLISHED)).map(Releases::versionOf).toList();
  }

  private static String versionOf(String release) {
    return release.substring(0, release.indexOf(':'));
  }
}
