package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itexports.release.ReleaseState.LOADED;
import static org.itexports.release.ReleaseState.PUBLISHED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.ReleaseEntry;
import org.junit.jupiter.api.Test;

/** What is read ahead, and what goes wrong while the store is followed. */
abstract class FollowingSuite extends PublishingSuite {

  @Test
  void whatMayBePublishedOrUndoneNextIsReadAhead() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    follower.follow();
    loseRows();

    publisher.publish(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    publisher.undo(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
  }

  @Test
  void whatIsPublishedIsNoticedWhileSomethingElseIsReadAhead() {
    List<Runnable> untilLater = new ArrayList<>();
    Follower busy = follower(Optional.empty(), untilLater::add);
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());

    assertThat(busy.follow()).isTrue();
    publisher.publish(NAME);
    assertThat(busy.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    assertThat(untilLater).hasSize(2);
  }

  @Test
  void whatCannotBeReadOfOnePackageDoesNotKeepTheOthersBack() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower.follow();
    load(zelmariasNext());
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(NAME);
    publisher.publish(BUNDLE);
    spoil(NAME);

    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
    assertThat(current.get().main().release().version()).isEqualTo("2027.1");
    assertThat(follower.follow()).isFalse();

    publisher.undo(BUNDLE);
    assertThat(follower.follow()).isTrue();
    assertThat(current.get().all()).hasSize(2);
  }

  @Test
  void aSecondPackageAboutOneEconomyIsNotPublished() {
    load(zelmaria());
    publisher.publish(NAME);
    load(EditedPackage.of(zelmariasNext()).name("rival").done());

    assertThatThrownBy(() -> publisher.publish("rival"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("rival reports on the same economy as " + NAME + " 2025.8.1")
        .hasMessageContaining("which is served: ZZ");
    assertThat(stored.releases("rival")).extracting(ReleaseEntry::state).containsExactly(LOADED);
  }

  @Test
  void whatTakesTooLongIsStoppedAndSaysSo() {
    load(zelmaria());

    assertThatThrownBy(
            () ->
                transaction.call(
                    Duration.ofSeconds(1),
                    () -> {
                      StoredPackage.named(NAME).orElseThrow().revise();
                      while (true) {
                        StoredRow.count();
                      }
                    }))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageStartingWith("The store took longer than 1 seconds and was stopped");
    assertThat(publisher.publish(NAME).state()).isEqualTo(PUBLISHED);
  }

  @Test
  void whateverFailsSinceTheTimeIsOverSaysSo() {
    assertThatThrownBy(
            () ->
                transaction.call(
                    Duration.ofSeconds(1),
                    () -> {
                      while (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                        Thread.onSpinWait();
                      }
                      throw new IllegalStateException("a closed statement");
                    }))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageEndingWith("nothing was changed in it: a closed statement");
  }
}
