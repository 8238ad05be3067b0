package org.itexports.http.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.itexports.http.answer.Refusal;
import org.itexports.http.limit.Limits;
import org.itexports.relay.ErrorCode;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.Catalogue;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.Versions;
import org.junit.jupiter.api.Test;

/** A request may name the release that is to answer it. */
class PinnedReleasesTest {

  private static final Catalogue CURRENT = Versions.published();
  private static final String FIRST = Versions.FIRST.version();

  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicLong now = new AtomicLong();

  @Test
  void whoNamesNoneReadsTheCurrentOne() {
    assertThat(over(empty()).atHand("", CURRENT)).containsSame(CURRENT);
  }

  @Test
  void theCurrentOneIsAtHandByItsName() {
    var catalogue = over(empty()).atHand("2026.12.1", CURRENT).orElseThrow();

    assertThat(catalogue.hash()).isEqualTo(CURRENT.hash());
  }

  @Test
  void aPastOneIsReadOnceAndThenAtHand() {
    var pinned =
        over(
            entry -> {
              readings.incrementAndGet();
              return Optional.of(Versions.FIRST);
            });

    assertThat(pinned.atHand(FIRST, CURRENT)).isEmpty();
    var read = pinned.read(FIRST, CURRENT).join();
    assertThat(read.main().release()).isSameAs(Versions.FIRST);
    assertThat(read.main().history()).isEqualTo(CURRENT.main().history());
    assertThat(pinned.atHand(FIRST, CURRENT).orElseThrow().hash()).isEqualTo(read.hash());
    assertThat(readings).hasValue(1);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> over(empty()).atHand("1999.1", CURRENT))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "There is no release \"1999.1\" here. The field 'releases' lists those that there are.");
    assertThat(refused(over(empty()).read(FIRST, CURRENT)).error().code())
        .isEqualTo(ErrorCode.RELEASE_NOT_FOUND);
  }

  @Test
  void allWhoAskForTheSameWaitForOneReadingWithoutStandingStill() {
    var open = new CountDownLatch(1);
    var pinned = over(slow(open));

    var first = pinned.read(FIRST, CURRENT);
    var second = pinned.read(FIRST, CURRENT);
    assertThat(first).isNotDone();
    open.countDown();

    assertThat(first.join().main().release()).isSameAs(Versions.FIRST);
    assertThat(second.join().main().release()).isSameAs(Versions.FIRST);
    assertThat(readings).hasValue(1);
  }

  @Test
  void aReadingThatTakesTooLongIsToBeAskedForLaterAndGoesOn() {
    var open = new CountDownLatch(1);
    var pinned = over(slow(open), Map.of("itexports.limits.execution-time", "20ms"));

    var refusal = refused(pinned.read(FIRST, CURRENT));
    assertThat(refusal.error().code()).isEqualTo(ErrorCode.RELEASE_UNAVAILABLE);
    assertThat(refusal.headers()).containsEntry("Retry-After", "1");
    open.countDown();

    while (pinned.atHand(FIRST, CURRENT).isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(readings).hasValue(1);
  }

  @Test
  void soManyWaitForOneAndNotMore() {
    var open = new CountDownLatch(1);
    var pinned = over(slow(open), Map.of("itexports.limits.concurrent-requests", "1"));
    var first = pinned.read(FIRST, CURRENT);

    assertThatThrownBy(() -> pinned.read(FIRST, CURRENT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("try again later");
    open.countDown();

    first.join();
    assertThat(pinned.read(FIRST, CURRENT)).isCompleted();
  }

  @Test
  void anArchiveThatCannotBeReadIsAskedAgainASecondLater() {
    var pinned =
        over(
            entry -> {
              if (readings.incrementAndGet() == 1) {
                throw new ArchiveUnavailableException(new IOException("down"));
              }
              return Optional.of(Versions.FIRST);
            });

    assertThat(refused(pinned.read(FIRST, CURRENT))).hasMessageContaining("try again later");
    now.set(Duration.ofMillis(999).toNanos());
    assertThat(refused(pinned.read(FIRST, CURRENT))).hasMessageContaining("try again later");
    assertThat(readings).hasValue(1);
    now.set(Duration.ofSeconds(1).toNanos());
    assertThat(pinned.read(FIRST, CURRENT).join().main().release()).isSameAs(Versions.FIRST);
  }

  private static Refusal refused(CompletableFuture<?> read) {
    return catchThrowableOfType(CompletionException.class, read::join).getCause()
            instanceof Refusal refusal
        ? refusal
        : fail("was not refused");
  }

  private ReleaseArchive slow(CountDownLatch open) {
    return entry -> {
      readings.incrementAndGet();
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Optional.of(Versions.FIRST);
    };
  }

  private static ReleaseArchive empty() {
    return entry -> Optional.empty();
  }

  private PinnedReleases over(ReleaseArchive archive) {
    return over(archive, Map.of());
  }

  private PinnedReleases over(ReleaseArchive archive, Map<String, String> limits) {
    return new PinnedReleases(new PastReleases(archive, () -> 2, now::get), Limits.with(limits));
  }
}
