package org.itexports.http.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.itexports.dataset.Zelmaria;
import org.itexports.http.answer.Refusal;
import org.itexports.http.limit.Limits;
import org.itexports.http.pin.PastReleases;
import org.itexports.http.pin.PinnedReleases;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.ReleaseBuilder;
import org.itexports.release.Served;
import org.itexports.release.Versions;
import org.junit.jupiter.api.Test;

/** Files are of any release of a package that was published, and of any package that is served. */
class PastReleasesTest {

  private static final String PACKAGE = Versions.FIRST.name();
  private static final String FIRST = Versions.FIRST.version();
  private static final Release ZELMARIA = ReleaseBuilder.build(Zelmaria.dataset(Zelmaria.FIRST));

  @Test
  void theServedReleaseIsAtHandByVersionHashAndAsTheCurrentOne() {
    Releases releases = over(Versions.published(), entry -> Optional.empty());

    for (String name : new String[] {"2026.12.1", Versions.SECOND.hash(), Releases.CURRENT}) {
      assertThat(releases.atHand(PACKAGE, name)).as(name).containsSame(Versions.SECOND);
    }
    assertThat(releases.current()).isSameAs(Versions.SECOND);
  }

  @Test
  void aPastReleaseIsReadFromTheArchive() {
    Releases releases = over(Versions.published(), entry -> Optional.of(Versions.FIRST));

    assertThat(releases.atHand(PACKAGE, FIRST)).isEmpty();
    assertThat(releases.read(PACKAGE, FIRST).join()).isSameAs(Versions.FIRST);
  }

  @Test
  void anUnknownVersionIsRefusedBeforeTheArchiveIsAsked() {
    Releases releases =
        over(
            Versions.published(),
            entry -> {
              throw new AssertionError("not asked for");
            });

    assertThatThrownBy(() -> releases.atHand(PACKAGE, "1999.1"))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "There is no release \"1999.1\" of \"pakistan-it-exports\" here: /releases/ lists what"
                + " there is.");
  }

  @Test
  void anotherPackageThatIsServedHasItsFilesToo() {
    Releases releases = over(sideBySide(), entry -> Optional.empty());

    assertThat(releases.atHand("zelmaria-it-exports", Zelmaria.FIRST)).containsSame(ZELMARIA);
    assertThat(releases.current()).isSameAs(Versions.SECOND);
  }

  @Test
  void theIndexListsAllThatWasPublishedTheNewestFirst() {
    String index = new String(ReleaseIndex.json(sideBySide()), StandardCharsets.UTF_8);

    assertThat(index)
        .containsSubsequence(
            "pakistan-it-exports/2026.12.1/datapackage.zip",
            "pakistan-it-exports/" + FIRST + "/datapackage.zip",
            "zelmaria-it-exports/2025.8.1/datapackage.zip");
  }

  @Test
  void theIndexDoesNotOfferWhatWasWithdrawn() {
    assertThat(new String(ReleaseIndex.json(Versions.undone()), StandardCharsets.UTF_8))
        .contains("/" + FIRST + "/datapackage.zip")
        .doesNotContain("2026.12.1");
  }

  private static Catalogue sideBySide() {
    return Catalogue.of(Versions.published().main(), java.util.List.of(Served.only(ZELMARIA)));
  }

  private static Releases over(Catalogue served, ReleaseArchive archive) {
    var current = new CurrentCatalogue();
    current.serve(served);
    return new Releases(
        current, new PinnedReleases(new PastReleases(archive, () -> 3), Limits.with(Map.of())));
  }
}
