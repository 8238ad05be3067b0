package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itexports.release.ReleaseState.LOADED;
import static org.itexports.release.ReleaseState.PUBLISHED;
import static org.itexports.release.ReleaseState.WITHDRAWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** What is published, undone, and by whom it is followed. */
abstract class PublishingSuite extends LoadingSuite {

  @Test
  void whatIsPublishedIsServedAndUndoingServesTheOneBefore() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);

    publisher.publish(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    assertThat(served().release().hash()).isEqualTo(zelmariasNext().hash());

    assertThat(publisher.undo(NAME).version()).isEqualTo(Zelmaria.FIRST);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
    assertThat(states()).containsExactly(PUBLISHED, WITHDRAWN);

    publisher.publish(NAME, Zelmaria.SECOND);
    assertThat(states()).containsExactly(PUBLISHED, PUBLISHED);
    assertThat(follower.follow()).isTrue();
    assertThat(follower.follow()).isFalse();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
  }

  @Test
  void whatIsUndoneByItsVersionIsUndoneOnce() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);

    assertThat(publisher.undo(NAME, Zelmaria.SECOND).version()).isEqualTo(Zelmaria.FIRST);
    assertThatThrownBy(() -> publisher.undo(NAME, Zelmaria.SECOND))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Version 2025.9.1 of zelmaria-it-exports is not served, but 2025.8.1: nothing was taken"
                + " back.");
    assertThat(states()).containsExactly(PUBLISHED, WITHDRAWN);
  }

  @Test
  void theOnlyPublicationCannotBeUndone() {
    load(zelmaria());
    publisher.publish(NAME);

    assertThatThrownBy(() -> publisher.undo(NAME))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nothing would be served");
    assertThat(states()).containsExactly(PUBLISHED);
  }

  @Test
  void nothingIsPublishedTwiceNorOverSomethingNewer() {
    load(zelmaria());
    load(zelmariasNext());
    publisher.publish(NAME);

    assertThat(states()).containsExactly(LOADED, PUBLISHED);
    assertThatThrownBy(() -> publisher.publish(NAME, Zelmaria.SECOND))
        .hasMessageContaining("is published already");
    assertThatThrownBy(() -> publisher.publish(NAME, Zelmaria.FIRST))
        .hasMessageContaining("was loaded before 2025.9.1, which is served");
    assertThatThrownBy(() -> publisher.publish(NAME))
        .hasMessage(
            "Nothing newer than 2025.9.1, which is served, was loaded of zelmaria-it-exports.");
    assertThatThrownBy(() -> publisher.publish(NAME, "9"))
        .hasMessageContaining("no version 9 of " + NAME);
    assertThatThrownBy(() -> publisher.publish("nobody")).hasMessageContaining("no package nobody");
  }

  @Test
  void whoComesWhileAnotherChangesThePackageIsToldSo() {
    load(zelmaria());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(StoredPackage.locked(NAME)).isPresent();
              assertThatThrownBy(() -> publisher.publish(NAME))
                  .isInstanceOf(StoreUnavailableException.class)
                  .hasMessageContaining("Somebody else is changing this package");
            });

    assertThat(publisher.publish(NAME).state()).isEqualTo(PUBLISHED);
  }

  @Test
  void aStandbyThatMissedAPublicationIsFollowedWhereItGoesOn() {
    load(zelmaria());
    publisher.publish(NAME);
    long revision = revision(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);
    follower.follow();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);

    backToLoaded(Zelmaria.SECOND, revision);
    load(EditedPackage.of(zelmariasNext()).version("2025.9.2", "2025-10-01").done());
    publisher.publish(NAME, "2025.9.2");

    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo("2025.9.2");
  }

  @Test
  void aPackageWhoseOnlyPublicationWasLostIsNoLongerServed() {
    bundle.bring();
    load(zelmaria());
    long revision = revision(NAME);
    publisher.publish(NAME);
    follower.follow();
    assertThat(current.get().all()).hasSize(2);

    backToLoaded(Zelmaria.FIRST, revision);

    assertThat(follower.follow()).isTrue();
    assertThat(current.get().all()).singleElement().isEqualTo(current.get().main());
    assertThat(current.get().main().release().name()).isEqualTo(BUNDLE);
  }

  @Test
  void aStoreThatHasLostTheMainPackageGivesWayToTheBundledOne() {
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(BUNDLE);
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2027.1");

    flyway.clean();
    schema.migrate();

    assertThat(follower.follow()).isTrue();
    assertThat(current.get().hash()).isEqualTo(CurrentCatalogue.bundled().hash());
  }
}
