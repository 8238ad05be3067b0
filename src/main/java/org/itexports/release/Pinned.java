package org.itexports.release;

/**
 * A release that somebody names.
 *
 * @param served what is served of its package
 * @param entry its place in the history of the package
 */
public record Pinned(Served served, ReleaseEntry entry) {

  /** Whether it is the one that is served anyway. */
  public boolean isServed() {
    return entry.hash().equals(served.release().hash());
  }
}
