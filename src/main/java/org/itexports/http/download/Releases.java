package org.itexports.http.download;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.http.pin.PinnedReleases;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.Served;

/** The releases of which there are files: those that are served, and those before them. */
@Singleton
public class Releases {

  /** In the place of a version, and alone in that of a package: whatever is served. */
  public static final String CURRENT = "current";

  private static final int LONGEST_SHOWN = 80;

  private final CurrentCatalogue currentCatalogue;
  private final PinnedReleases pinned;

  @Inject
  public Releases(CurrentCatalogue currentCatalogue, PinnedReleases pinned) {
    this.currentCatalogue = currentCatalogue;
    this.pinned = pinned;
  }

  /** All that is served now. */
  public Catalogue catalogue() {
    return currentCatalogue.get();
  }

  /** The release that answers where nothing is named. */
  public Release current() {
    return catalogue().main().release();
  }

  /**
   * The release of a package, if that needs no reading first.
   *
   * @param version or hash, or its first 12 digits or more, or {@link #CURRENT}
   * @return empty if {@link #read} must be asked
   * @throws Refusal if there is no such release
   */
  public Optional<Release> atHand(String packageName, String version) {
    var current = catalogue();
    return version.equals(CURRENT)
        ? Optional.of(served(packageName, current).release())
        : pinned
            .atHand(name(packageName, version, current), current)
            .map(found -> found.main().release());
  }

  /**
   * The release of a package, as soon as it is there.
   *
   * @return a {@link Refusal} if it cannot be read at the moment
   * @throws Refusal if there is no such release
   */
  public CompletableFuture<Release> read(String packageName, String version) {
    var current = catalogue();
    return pinned
        .read(name(packageName, version, current), current)
        .thenApply(found -> found.main().release());
  }

  /** As requests name it: packages by the economy that they report on. */
  private static String name(String packageName, String version, Catalogue current) {
    var served = served(packageName, current);
    if (served.history().find(version).isEmpty()) {
      throw unknown(
          "no release \"%s\" of \"%s\"".formatted(shown(version), served.release().name()));
    }
    return served.release().about() + "@" + version;
  }

  private static Served served(String packageName, Catalogue current) {
    return current.all().stream()
        .filter(served -> served.release().name().equals(packageName))
        .findFirst()
        .orElseThrow(() -> unknown("no package \"%s\"".formatted(shown(packageName))));
  }

  private static Refusal unknown(String what) {
    return new Refusal(
        Verdict.NOT_FOUND,
        ErrorCode.RELEASE_NOT_FOUND,
        "There is %s here: /releases/ lists what there is.".formatted(what));
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
