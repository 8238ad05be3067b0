package org.itexports.http.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.itexports.http.answer.Refusal;
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
    var read = pinned.read(FIRST, CURRENT);
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
    assertThatThrownBy(() -> over(empty()).read(FIRST, CURRENT)).isInstanceOf(Refusal.class);
  }

  @Test
  void anArchiveThatCannotBeReadIsAskedAgainNextTime() {
    var pinned =
        over(
            entry -> {
              if (readings.incrementAndGet() == 1) {
                throw new ArchiveUnavailableException(new IOException("down"));
              }
              return Optional.of(Versions.FIRST);
            });

    assertThatThrownBy(() -> pinned.read(FIRST, CURRENT))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("try again later");
    assertThat(pinned.read(FIRST, CURRENT).main().release()).isSameAs(Versions.FIRST);
  }

  private static ReleaseArchive empty() {
    return entry -> Optional.empty();
  }

  private static PinnedReleases over(ReleaseArchive archive) {
    return new PinnedReleases(archive, () -> 2);
  }
}
