package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.History;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.release.Served;
import org.jboss.logging.Logger;

/**
 * Serves what the store has published. One thread asks it now and then; who answers requests does
 * not.
 */
@Singleton
class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class);

  private final StoreTransaction transaction;
  private final Histories histories;
  private final NearReleases near;
  private final CurrentCatalogue current;
  private final Optional<String> mainPackage;
  private final Map<String, Long> revisions = new HashMap<>();
  private final Map<String, Served> served = new TreeMap<>();

  @Inject
  Follower(
      StoreTransaction transaction,
      Histories histories,
      NearReleases near,
      CurrentCatalogue current,
      @ConfigProperty(name = "itexports.main-package") Optional<String> mainPackage) {
    this.transaction = transaction;
    this.histories = histories;
    this.near = near;
    this.current = current;
    this.mainPackage = mainPackage;
  }

  /**
   * Serves what was published since it was last asked.
   *
   * @return whether that was anything
   * @throws StoreUnavailableException if the store cannot be reached
   */
  boolean follow() {
    Map<String, Long> found = transaction.read(Follower::revisions);
    if (found.equals(revisions)) {
      return false;
    }
    Map<String, Served> next = new TreeMap<>(served);
    found.keySet().stream()
        .filter(name -> !found.get(name).equals(revisions.get(name)))
        .forEach(name -> published(name).ifPresent(release -> next.put(name, release)));
    boolean isNew = serve(next);
    served.clear();
    served.putAll(next);
    revisions.clear();
    revisions.putAll(found);
    // Only now: whoever waits for what was published does not wait for what may be next.
    near.keep(next.keySet());
    return isNew;
  }

  private boolean serve(Map<String, Served> next) {
    if (next.isEmpty()) {
      return false;
    }
    List<Served> others = new ArrayList<>(next.values());
    Served main = next.getOrDefault(nameOfMain(), CurrentCatalogue.bundled().main());
    others.remove(main);
    Catalogue catalogue = Catalogue.of(main, others);
    if (catalogue.hash().equals(current.get().hash())) {
      return false;
    }
    current.serve(catalogue);
    LOG.infof(
        "Serving %s",
        catalogue.all().stream()
            .map(Served::release)
            .map(it -> "%s %s (%s)".formatted(it.name(), it.version(), it.shortHash()))
            .collect(Collectors.joining(", ")));
    return true;
  }

  private String nameOfMain() {
    return mainPackage.orElseGet(() -> bundled().name());
  }

  private static Map<String, Long> revisions() {
    return StoredPackage.inOrder().stream()
        .filter(stored -> stored.revision > 0)
        .collect(Collectors.toMap(stored -> stored.name, stored -> stored.revision));
  }

  /** What is published of a package, its data taken from memory if they are there. */
  private Optional<Served> published(String name) {
    record Found(ReleaseEntry entry, History history) {}
    Found found =
        transaction.readLong(
            () -> {
              StoredPackage stored = StoredPackage.named(name).orElseThrow();
              return StoredRelease.newest(stored, ReleaseState.PUBLISHED)
                  .map(release -> new Found(release.entry(), histories.of(stored)))
                  .orElse(null);
            });
    return Optional.ofNullable(found).map(it -> new Served(near.find(it.entry()), it.history()));
  }

  private static Release bundled() {
    return CurrentCatalogue.bundled().main().release();
  }
}
