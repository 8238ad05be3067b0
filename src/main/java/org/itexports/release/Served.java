package org.itexports.release;

/**
 * A release that requests read, and what went before it.
 *
 * @param release the release
 * @param history the releases of its package, this one among them
 */
public record Served(Release release, History history) {

  /** A release of which no history is kept. */
  public static Served only(Release release) {
    return new Served(release, History.only(release));
  }

  /** The place of the release in its history. */
  public ReleaseEntry entry() {
    return history.entries().stream()
        .filter(entry -> entry.hash().equals(release.hash()))
        .findFirst()
        .orElseThrow();
  }
}
