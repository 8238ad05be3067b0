package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;

/**
 * Brings the package inside the program into the store, if the store has none of its name or an
 * older one. Several instances may start at once: the store takes it from one of them.
 */
@Singleton
class BundledPackage {

  private static final String WHO = "start of the service";

  private final StoredReleases releases;
  private final Publisher publisher;
  private final Optional<String> mainPackage;

  @Inject
  BundledPackage(
      StoredReleases releases,
      Publisher publisher,
      @ConfigProperty(name = "itexports.main-package") Optional<String> mainPackage) {
    this.releases = releases;
    this.publisher = publisher;
    this.mainPackage = mainPackage;
  }

  /**
   * Brings the package where it belongs.
   *
   * @return what was found, what is served, and why: one line for operators
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  String bring() {
    Release bundled = CurrentCatalogue.bundled().main().release();
    String inside = "bundled is %s".formatted(Edition.of(bundled));
    if (mainPackage.filter(name -> !name.equals(bundled.name())).isPresent()) {
      return "%s; it is not taken, since itexports.main-package is %s"
          .formatted(inside, mainPackage.get());
    }
    List<ReleaseEntry> stored = releases.releases(bundled.name());
    if (stored.isEmpty()) {
      return brought("it has no release of %s; %s".formatted(bundled.name(), inside), bundled, "");
    }
    Optional<ReleaseEntry> served = served(stored);
    String found =
        "it has %d releases of %s and serves %s; %s"
            .formatted(
                stored.size(),
                bundled.name(),
                served.map(entry -> Edition.of(entry).toString()).orElse("none"),
                inside);
    if (stored.stream().anyMatch(entry -> entry.hash().equals(bundled.hash()))) {
      return found + ", which it holds: the store decides";
    }
    if (served.filter(entry -> !isNewer(bundled, entry)).isPresent()) {
      return found + ", which is not newer: the store decides";
    }
    return brought(found, bundled, served.isPresent() ? ", which is newer" : "");
  }

  private String brought(String found, Release bundled, String why) {
    try {
      DataPackage texts = DataPackage.read(BundledDataset.files());
      ReleaseEntry entry = publisher.bring(texts, bundled.hash(), WHO);
      return "%s%s: it is published as release %d".formatted(found, why, entry.number());
    } catch (RefusedException e) {
      return "%s%s, but cannot follow: the store decides. %s".formatted(found, why, e.getMessage());
    }
  }

  private static Optional<ReleaseEntry> served(List<ReleaseEntry> stored) {
    return stored.stream()
        .filter(entry -> entry.state() == ReleaseState.PUBLISHED)
        .reduce((older, newer) -> newer);
  }

  private static boolean isNewer(Release bundled, ReleaseEntry served) {
    return Edition.of(bundled).compareTo(Edition.of(served)) > 0;
  }
}
