package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.ChangeKind;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.RowChange;
import org.itexports.release.RowSpan;
import org.junit.jupiter.api.Test;

/** What changed between releases, and how far back that is known. */
abstract class DifferencesSuite extends FollowingSuite {

  @Test
  void changesAreRowsAddedRevisedAndWithdrawnWithTheirCells() {
    load(bundleAs("2027.1", "2027-01-01").done());
    load(
        bundleAs("2027.2", "2027-02-01")
            .cell(TOTALS, PRINT, "note", "recounted")
            .copy("sources", "wb-ccis", cells -> with(cells, "id", "wb-new"))
            .cell("economies", "BD", "source", "wb-new")
            .done());

    List<RowChange> changes = differences.changes(BUNDLE, "2027.1", "2027.2");

    assertThat(changes)
        .extracting(RowChange::table, RowChange::key, RowChange::kind)
        .containsExactly(
            tuple("economies", "BD", ChangeKind.REVISED),
            tuple(TOTALS, PRINT, ChangeKind.REVISED),
            tuple("sources", "wb-new", ChangeKind.ADDED));
    assertThat(changes.get(1).cells())
        .containsExactly(
            new RowChange.Cell("note", "World Bank report on ICT services exports", "recounted"));
    assertThat(differences.changes(BUNDLE, "2027.2", "2027.1"))
        .extracting(RowChange::kind)
        .containsExactly(ChangeKind.REVISED, ChangeKind.REVISED, ChangeKind.WITHDRAWN);
  }

  @Test
  void theHistoryServedAnswersWhatChangedAsTheStoreDoes() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);
    follower.follow();
    List<ReleaseEntry> entries = served().history().entries();

    assertThat(entries).hasSize(2);
    assertThat(served().history().changes(entries.get(0), entries.get(1)))
        .isEqualTo(differences.changes(NAME, Zelmaria.FIRST, Zelmaria.SECOND))
        .isNotEmpty();
  }

  @Test
  void theHistoryServedLeavesOutWhatWasNeverPublished() {
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.2", "2027-02-01").cell(TOTALS, PRINT, "note", "a slip").done());
    load(bundleAs("2027.3", "2027-03-01").done());
    publisher.publish(BUNDLE);
    follower.follow();

    var history = served().history();
    assertThat(history.entries()).extracting(ReleaseEntry::number).containsExactly(1, 3);
    assertThat(history.changes(history.entries().get(0), history.entries().get(1))).isEmpty();
  }

  @Test
  void historyIsHeldAsFarBackAsThereIsRoom() {
    load(bundleAs("2027.1", "2027-01-01").cell("economies", "BD", "iso3", "BDX").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.2", "2027-02-01").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.3", "2027-03-01").cell(TOTALS, PRINT, "note", "new").done());
    publisher.publish(BUNDLE);

    var history =
        transaction.call(
            () -> {
              StoredPackage found = StoredPackage.named(BUNDLE).orElseThrow();
              return new Histories(2).of(found);
            });

    assertThat(history.entries()).hasSize(3);
    assertThat(history.comparableFrom()).isEqualTo(2);
    assertThat(history.spans()).extracting(RowSpan::first).containsExactlyInAnyOrder(1, 3);
    assertThat(history.isComparable(history.entries().get(0))).isFalse();
    assertThat(history.changes(history.entries().get(1), history.entries().get(2))).hasSize(1);
  }
}
