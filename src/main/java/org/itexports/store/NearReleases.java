package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.jboss.logging.Logger;

/**
 * The releases that are served, that a publication would serve next, and that an undo would serve
 * again: held in memory, so that either takes no longer than to notice it.
 */
@Singleton
class NearReleases {

  private static final Logger LOG = Logger.getLogger(NearReleases.class);

  private final StoredReleases stored;
  private final StoreSettings settings;
  private final Map<String, CompletableFuture<Release>> byHash = new ConcurrentHashMap<>();

  @Inject
  NearReleases(StoredReleases stored, StoreSettings settings) {
    this.stored = stored;
    this.settings = settings;
  }

  /** A release, from memory if it is there; whoever comes while it is read waits for that. */
  Release find(ReleaseEntry entry) {
    Release bundled = CurrentCatalogue.bundled().main().release();
    // Another build may have the same tables under another title or licence.
    if (entry.hash().equals(bundled.hash())
        && stored.isDescribedAs(entry, bundled.archive().descriptorText())) {
      return bundled;
    }
    CompletableFuture<Release> mine = new CompletableFuture<>();
    CompletableFuture<Release> others = byHash.putIfAbsent(entry.hash(), mine);
    return others == null ? read(entry, mine) : awaited(others);
  }

  private Release read(ReleaseEntry entry, CompletableFuture<Release> reading) {
    try {
      Release read = stored.read(entry).orElseThrow();
      reading.complete(read);
      return read;
    } catch (RuntimeException | Error e) {
      byHash.remove(entry.hash(), reading);
      reading.completeExceptionally(e);
      throw e;
    }
  }

  private static Release awaited(CompletableFuture<Release> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Lets go of all that is not near in some packages, and reads what is. */
  void keep(Set<String> packages) {
    List<ReleaseEntry> near =
        packages.stream().flatMap(name -> near(stored.releases(name)).stream()).toList();
    byHash.keySet().retainAll(near.stream().map(ReleaseEntry::hash).collect(Collectors.toSet()));
    near.forEach(this::readAhead);
  }

  private void readAhead(ReleaseEntry entry) {
    try {
      find(entry);
    } catch (StoreUnavailableException | ArchiveUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warnf(
          "%s %s in the store cannot be read: %s", entry.name(), entry.version(), e.getMessage());
    }
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
