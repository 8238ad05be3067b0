package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.itexports.dataset.DataPackage;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;

/** Says which release of a package is served. Nothing else of a release ever changes. */
@Singleton
public class Publisher {

  private final StoreTransaction transaction;
  private final PackageLoader loader;

  @Inject
  Publisher(StoreTransaction transaction, PackageLoader loader) {
    this.transaction = transaction;
    this.loader = loader;
  }

  /**
   * Publishes the newest release that was loaded, if it is newer than what is served.
   *
   * @return what is served now
   * @throws RefusedException if there is none
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  public ReleaseEntry publish(String packageName) {
    return transaction.call(
        () -> {
          StoredPackage locked = locked(packageName);
          StoredRelease next =
              StoredRelease.newest(locked, ReleaseState.LOADED)
                  .orElseThrow(
                      () ->
                          new RefusedException(
                              "Nothing was loaded of %s that was not published yet."
                                  .formatted(packageName)));
          StoredRelease.newest(locked, ReleaseState.PUBLISHED)
              .filter(served -> served.number > next.number)
              .ifPresent(
                  served -> {
                    throw new RefusedException(
                        "Nothing newer than %s, which is served, was loaded of %s."
                            .formatted(served.version, packageName));
                  });
          return publish(locked, next);
        });
  }

  /**
   * Publishes a release that was loaded, or again one whose publication was undone.
   *
   * @return what is served now
   * @throws RefusedException if there is no such release, if it is served, or if it is older than
   *     what is
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  public ReleaseEntry publish(String packageName, String version) {
    return transaction.call(
        () -> {
          StoredPackage locked = locked(packageName);
          StoredRelease next =
              StoredRelease.withVersion(locked, version)
                  .orElseThrow(
                      () ->
                          new RefusedException(
                              "The store has no version %s of %s."
                                  .formatted(version, packageName)));
          return publish(locked, next);
        });
  }

  /**
   * Undoes the last publication: the release published before is served again.
   *
   * @return what is served now
   * @throws RefusedException if there is none before
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  public ReleaseEntry undo(String packageName) {
    return undo(packageName, Optional.empty());
  }

  /**
   * Undoes the publication of a version, so that doing it twice does not take back one more.
   *
   * @return what is served now
   * @throws RefusedException if another version is served, or if there is none before
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  public ReleaseEntry undo(String packageName, String version) {
    return undo(packageName, Optional.of(version));
  }

  private ReleaseEntry undo(String packageName, Optional<String> version) {
    return transaction.call(
        () -> {
          StoredPackage locked = locked(packageName);
          StoredRelease served =
              StoredRelease.newest(locked, ReleaseState.PUBLISHED)
                  .orElseThrow(
                      () ->
                          new RefusedException(
                              "Nothing of %s is published.".formatted(packageName)));
          if (version.filter(expected -> !expected.equals(served.version)).isPresent()) {
            throw new RefusedException(
                "Version %s of %s is not served, but %s: nothing was taken back."
                    .formatted(version.get(), packageName, served.version));
          }
          served.state = ReleaseState.WITHDRAWN;
          locked.revise();
          return StoredRelease.newest(locked, ReleaseState.PUBLISHED)
              .orElseThrow(
                  () ->
                      new RefusedException(
                          "%s is the only release of %s that is published: nothing would be served."
                              .formatted(served.version, packageName)))
              .entry();
        });
  }

  /** Loads a package that was validated and publishes it, both or neither. */
  ReleaseEntry bring(DataPackage texts, String hash, String who) {
    return transaction.callLong(
        () -> {
          LoadReport report = loader.store(texts, hash, who, Progress.NONE);
          StoredPackage locked = locked(texts.name());
          return publish(
              locked, StoredRelease.withVersion(locked, report.release().version()).orElseThrow());
        });
  }

  private static StoredPackage locked(String packageName) {
    return StoredPackage.locked(packageName)
        .orElseThrow(
            () -> new RefusedException("The store has no package %s.".formatted(packageName)));
  }

  private static ReleaseEntry publish(StoredPackage locked, StoredRelease next) {
    if (next.state == ReleaseState.PUBLISHED) {
      throw new RefusedException(
          "Version %s of %s is published already.".formatted(next.version, locked.name));
    }
    Optional<StoredRelease> served = StoredRelease.newest(locked, ReleaseState.PUBLISHED);
    if (served.isPresent() && served.get().number > next.number) {
      throw new RefusedException(
          "Version %s of %s was loaded before %s, which is served: undo that instead."
              .formatted(next.version, locked.name, served.get().version));
    }
    ReportingEconomy.objection(next)
        .ifPresent(
            reason -> {
              throw new RefusedException(reason);
            });
    next.state = ReleaseState.PUBLISHED;
    next.publishedAt = Instant.now();
    locked.revise();
    return next.entry();
  }
}
