package org.itexports.release;

import java.time.LocalDate;

/**
 * A release in the history of its package.
 *
 * @param number its place in the history, from 1
 * @param name name of the package
 * @param title title of the package
 * @param version version of the package
 * @param published day on which this version was published
 * @param hash SHA-256 over its content in hexadecimal digits
 * @param state what became of it
 */
public record ReleaseEntry(
    int number,
    String name,
    String title,
    String version,
    LocalDate published,
    String hash,
    ReleaseState state) {

  /** The entry of a release that has no history. */
  public static ReleaseEntry only(Release release) {
    return of(1, release, ReleaseState.PUBLISHED);
  }

  /** The entry of a release under its number, in a state. */
  public static ReleaseEntry of(int number, Release release, ReleaseState state) {
    return new ReleaseEntry(
        number,
        release.name(),
        release.title(),
        release.version(),
        release.published(),
        release.hash(),
        state);
  }
}
