package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is served is named by a hash over all that can be answered. */
class CatalogueTest {

  @Test
  void theHashTellsReleasesApartAndWhatBecameOfThem() {
    assertThat(
            java.util.Set.of(
                Catalogue.only(Versions.FIRST).hash(),
                Catalogue.only(Versions.SECOND).hash(),
                Versions.published().hash(),
                Versions.undone().hash()))
        .hasSize(4);
    assertThat(Versions.published().hash()).isEqualTo(Versions.published().hash());
  }

  @Test
  void aPinnedReleaseTakesThePlaceOfTheCurrentOne() {
    Catalogue pinned = Versions.published().with(Served.only(Versions.FIRST));

    assertThat(pinned.main().release()).isSameAs(Versions.FIRST);
    assertThat(pinned.all()).hasSize(1);
  }

  @Test
  void releasesAreNamedByVersionByHashAndByEconomy() {
    Catalogue catalogue = Versions.published();
    String hash = Versions.FIRST.hash();

    assertThat(catalogue.pinned(Versions.FIRST.version()).orElseThrow().entry().number()).isOne();
    assertThat(catalogue.pinned(hash).orElseThrow().entry().number()).isOne();
    assertThat(catalogue.pinned(hash.substring(0, 12)).orElseThrow().isServed()).isFalse();
    assertThat(catalogue.pinned("PK@2026.12.1").orElseThrow().isServed()).isTrue();
    assertThat(catalogue.pinned("PK").orElseThrow().isServed()).isTrue();
    for (String unknown : new String[] {"", "@", "PK@", "IN", "IN@2026.12.1", "2026", "00"}) {
      assertThat(catalogue.pinned(unknown)).as(unknown).isEmpty();
    }
  }
}
