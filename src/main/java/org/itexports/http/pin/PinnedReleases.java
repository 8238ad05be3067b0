package org.itexports.http.pin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.Catalogue;
import org.itexports.release.Pinned;
import org.itexports.release.Release;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.Served;

/** What is read by requests that name a release: the catalogue as it is, but for that release. */
@Singleton
public class PinnedReleases {

  private static final int LONGEST_SHOWN = 80;

  private final ReleaseArchive archive;
  private final Cache<String, Release> inMemory;

  @Inject
  public PinnedReleases(ReleaseArchive archive, PinSettings settings) {
    this.archive = archive;
    this.inMemory =
        Caffeine.newBuilder().maximumSize(settings.inMemory()).executor(Runnable::run).build();
  }

  /**
   * What a request reads, if that needs no reading first.
   *
   * @param name of the release; empty for the current one
   * @return empty if {@link #read} must be asked
   * @throws Refusal if there is no such release
   */
  public Optional<Catalogue> atHand(String name, Catalogue current) {
    if (name.isEmpty()) {
      return Optional.of(current);
    }
    var pinned = find(name, current);
    return pinned.isServed()
        ? Optional.of(current.with(pinned.served()))
        : Optional.ofNullable(inMemory.getIfPresent(pinned.entry().hash()))
            .map(release -> with(release, pinned, current));
  }

  /**
   * What a request reads; this may take a while.
   *
   * @throws Refusal if there is no such release, or if it cannot be read at the moment
   */
  public Catalogue read(String name, Catalogue current) {
    var pinned = find(name, current);
    try {
      // Who asks for the same meanwhile waits here, so that it is read once.
      var release =
          inMemory.get(pinned.entry().hash(), hash -> archive.read(pinned.entry()).orElse(null));
      if (release == null) {
        throw unknown(name);
      }
      return with(release, pinned, current);
    } catch (ArchiveUnavailableException e) {
      throw new Refusal(
          Verdict.OVERLOADED,
          ErrorCode.RELEASE_UNAVAILABLE,
          ErrorCode.RELEASE_UNAVAILABLE.meaning(),
          Map.of("Retry-After", "1"));
    }
  }

  private static Catalogue with(Release release, Pinned pinned, Catalogue current) {
    return current.with(new Served(release, pinned.served().history()));
  }

  private static Pinned find(String name, Catalogue current) {
    return current.pinned(name).orElseThrow(() -> unknown(name));
  }

  private static Refusal unknown(String name) {
    var shown = name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    return new Refusal(
        Verdict.NOT_FOUND,
        ErrorCode.RELEASE_NOT_FOUND,
        "There is no release \"%s\" here. The field 'releases' lists those that there are."
            .formatted(shown));
  }
}
