package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;

/**
 * The releases that are served, that a publication would serve next, and that an undo would serve
 * again: held in memory, so that either takes no longer than to notice it.
 */
@Singleton
class NearReleases {

  private final StoredReleases stored;
  private final StoreSettings settings;
  private final Map<String, Release> byHash = new HashMap<>();

  @Inject
  NearReleases(StoredReleases stored, StoreSettings settings) {
    this.stored = stored;
    this.settings = settings;
  }

  /** A release, from memory if it is there. */
  Release find(ReleaseEntry entry) {
    Release bundled = CurrentCatalogue.bundled().main().release();
    return entry.hash().equals(bundled.hash())
        ? bundled
        : byHash.computeIfAbsent(entry.hash(), hash -> read(entry));
  }

  private Release read(ReleaseEntry entry) {
    Release read = stored.read(entry).orElseThrow();
    if (!read.hash().equals(entry.hash())) {
      throw new IllegalStateException(
          "The rows of %s %s in the store are not those that were loaded: their hash is %s"
              .formatted(entry.name(), entry.version(), read.hash()));
    }
    return read;
  }

  /** Reads what is near in some packages, and lets go of all that is not. */
  void keep(Set<String> packages) {
    List<ReleaseEntry> near =
        packages.stream().flatMap(name -> near(stored.releases(name)).stream()).toList();
    near.forEach(this::find);
    byHash.keySet().retainAll(near.stream().map(ReleaseEntry::hash).collect(Collectors.toSet()));
  }

  private List<ReleaseEntry> near(List<ReleaseEntry> oldestFirst) {
    List<ReleaseEntry> published =
        oldestFirst.stream().filter(entry -> entry.state() == ReleaseState.PUBLISHED).toList();
    List<ReleaseEntry> near = new ArrayList<>();
    if (published.isEmpty()) {
      return near;
    }
    ReleaseEntry served = published.get(published.size() - 1);
    near.add(served);
    if (!settings.keepNear()) {
      return near;
    }
    if (published.size() > 1) {
      near.add(published.get(published.size() - 2));
    }
    // What was withdrawn may be published again.
    oldestFirst.stream()
        .filter(entry -> entry.number() > served.number())
        .reduce((older, newer) -> newer)
        .ifPresent(near::add);
    return near;
  }
}
