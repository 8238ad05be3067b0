package org.itexports.http.pin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.http.limit.LimitSettings;
import org.itexports.relay.ErrorCode;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.Catalogue;
import org.itexports.release.Pinned;
import org.itexports.release.Release;
import org.itexports.release.Served;

/** What is read by requests that name a release: the catalogue as it is, but for that release. */
@Singleton
public class PinnedReleases {

  private static final int LONGEST_SHOWN = 80;

  private final PastReleases past;
  private final long longest;
  private final int most;
  private final AtomicInteger waiting = new AtomicInteger();

  @Inject
  public PinnedReleases(PastReleases past, LimitSettings limits) {
    this.past = past;
    this.longest = limits.executionTime().toMillis();
    this.most = limits.concurrentRequests();
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
        : Optional.ofNullable(past.held(pinned.entry()))
            .map(release -> with(release, pinned, current));
  }

  /**
   * What a request reads, as soon as it is there. It is waited for as long as an execution may take
   * and by as many as may be executed; reading it goes on for who asks later.
   *
   * @return a {@link Refusal} if it cannot be read at the moment, or not in that time
   * @throws Refusal if there is no such release
   */
  public CompletableFuture<Catalogue> read(String name, Catalogue current) {
    var pinned = find(name, current);
    if (waiting.incrementAndGet() > most) {
      waiting.decrementAndGet();
      throw unavailable();
    }
    return past.read(pinned.entry())
        .thenApply(
            release -> {
              if (release == null) {
                throw unknown(name);
              }
              return with(release, pinned, current);
            })
        .orTimeout(longest, TimeUnit.MILLISECONDS)
        .whenComplete((catalogue, failure) -> waiting.decrementAndGet())
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(told(failure)));
  }

  private static Throwable told(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof ArchiveUnavailableException || cause instanceof TimeoutException
        ? unavailable()
        : cause;
  }

  private static Refusal unavailable() {
    return new Refusal(
        Verdict.OVERLOADED,
        ErrorCode.RELEASE_UNAVAILABLE,
        ErrorCode.RELEASE_UNAVAILABLE.meaning(),
        Map.of("Retry-After", "1"));
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
