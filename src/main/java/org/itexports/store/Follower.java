package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.release.ArchiveUnavailableException;
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
  private final ReadingAhead ahead;
  private final CurrentCatalogue current;
  private final Optional<String> mainPackage;
  private Map<String, Long> revisions = Map.of();
  private Map<String, Served> served = Map.of();
  private Set<String> hidden = Set.of();

  @Inject
  Follower(
      StoreTransaction transaction,
      Histories histories,
      NearReleases near,
      ReadingAhead ahead,
      CurrentCatalogue current,
      @ConfigProperty(name = "itexports.main-package") Optional<String> mainPackage) {
    this.transaction = transaction;
    this.histories = histories;
    this.near = near;
    this.ahead = ahead;
    this.current = current;
    this.mainPackage = mainPackage;
  }

  /**
   * Serves what was published since it was last asked. Of a package that cannot be read, what was
   * served before stays, until something else of it is published.
   *
   * @return whether that was anything
   * @throws StoreUnavailableException if the store cannot be reached
   */
  boolean follow() {
    Map<String, Long> found = transaction.read(Follower::revisions);
    if (found.equals(revisions)) {
      ahead.read(found);
      return false;
    }
    Map<String, Served> next = new TreeMap<>(served);
    next.keySet().retainAll(found.keySet());
    found.keySet().stream()
        .filter(name -> !found.get(name).equals(revisions.get(name)))
        .forEach(name -> take(name, next));
    boolean isNew = serve(next);
    served = next;
    revisions = found;
    // Only now: whoever waits for what was published does not wait for what may be next.
    ahead.read(found);
    return isNew;
  }

  private void take(String name, Map<String, Served> next) {
    try {
      published(name).ifPresentOrElse(release -> next.put(name, release), () -> next.remove(name));
    } catch (StoreUnavailableException | ArchiveUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(
          "What is published of %s cannot be read; %s: %s",
          name,
          next.containsKey(name) ? "what is served of it stays" : "nothing of it is served",
          e.getMessage());
    }
  }

  private boolean serve(Map<String, Served> next) {
    List<Served> others = new ArrayList<>(next.values());
    Served main = next.getOrDefault(nameOfMain(), CurrentCatalogue.bundled().main());
    others.remove(main);
    Catalogue catalogue = Catalogue.of(main, others);
    tellHidden(catalogue, others);
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

  private void tellHidden(Catalogue catalogue, List<Served> others) {
    Set<String> now = new TreeSet<>();
    for (Served other : others) {
      Release release = other.release();
      Release shown = catalogue.about(release.about()).orElseThrow().release();
      if (!shown.name().equals(release.name()) && now.add(release.name())) {
        if (!hidden.contains(release.name())) {
          LOG.warnf(
              "%s is not served: %s reports on the same economy, %s",
              release.name(), shown.name(), release.about());
        }
      }
    }
    hidden = now;
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
