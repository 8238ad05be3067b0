package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.release.ReleaseState.PUBLISHED;

import java.util.Optional;
import org.itexports.dataset.BundledDataset;
import org.itexports.release.Catalogue;
import org.itexports.release.ReleaseEntry;
import org.junit.jupiter.api.Test;

/** What every store does, whatever database it is kept in: one suite, a class for each theme. */
abstract class StoreSuite extends DifferencesSuite {

  @Test
  void packagesAreServedSideBySideByEconomy() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower.follow();

    Catalogue catalogue = current.get();
    assertThat(catalogue.main().release().name()).isEqualTo(BUNDLE);
    assertThat(catalogue.about("PK")).contains(catalogue.main());
    assertThat(catalogue.all()).hasSize(2);
    assertThat(stored.packages()).containsExactly(BUNDLE, NAME);
  }

  @Test
  void anotherPackageCanBeTheMainOne() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower(Optional.of(NAME)).follow();

    assertThat(current.get().main().release().name()).isEqualTo(NAME);
  }

  @Test
  void anEmptyStoreTakesTheBundledPackageAsReleaseOne() {
    assertThat(bundle.bring())
        .contains("it has no release of " + BUNDLE)
        .contains("published as release 1");

    assertThat(stored.releases(BUNDLE))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.state()).isEqualTo(PUBLISHED);
              assertThat(entry.hash()).isEqualTo(BundledDataset.get().contentHash());
            });
    assertThat(bundle.bring()).contains("which it holds: the store decides");
    assertThat(stored.releases(BUNDLE)).hasSize(1);
  }

  @Test
  void aNewerBundledPackageFollowsWhatIsStored() {
    load(bundleAs("2026.10.1", "2026-11-21").done());
    publisher.publish(BUNDLE);

    assertThat(bundle.bring())
        .contains("serves 2026.10.1 of 2026-11-21")
        .contains("which is newer: it is published as release 2");
    assertThat(stored.releases(BUNDLE)).extracting(ReleaseEntry::number).containsExactly(1, 2);
  }

  @Test
  void aNewerStoredReleaseIsServedRatherThanTheBundledOne() {
    load(bundleAs("2999.1", "2999-01-01").done());
    publisher.publish(BUNDLE);

    assertThat(bundle.bring()).contains("which is not newer: the store decides");
    assertThat(stored.releases(BUNDLE)).hasSize(1);
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2999.1");
  }

  @Test
  void aBundledReleaseThatWasUndoneStaysUndone() {
    load(bundleAs("2026.10.1", "2026-11-21").done());
    publisher.publish(BUNDLE);
    bundle.bring();
    publisher.undo(BUNDLE);

    assertThat(bundle.bring()).contains("the store decides");
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2026.10.1");
  }
}
