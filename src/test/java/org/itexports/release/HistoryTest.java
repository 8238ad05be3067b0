package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two releases differ in, by the releases that hold each row. */
class HistoryTest {

  private static final Map<String, String> OLD = Map.of("id", "a", "value", "1");
  private static final Map<String, String> NEW = Map.of("id", "a", "value", "2");
  private static final ReleaseEntry ONE = entry(1, "1.0", "aaaaaaaaaaaaaaaa");
  private static final ReleaseEntry TWO = entry(2, "2.0", "bbbbbbbbbbbbbbbb");
  private static final ReleaseEntry THREE = entry(3, "3.0", "cccccccccccccccc");

  /** Row a is revised in 2 and comes back in 3; row b is in 1 only; row c comes with 3. */
  private static final History HISTORY =
      new History(
          List.of(THREE, ONE, TWO),
          List.of(
              new RowSpan("t", "a", OLD, 1, 1),
              new RowSpan("t", "a", NEW, 2, 2),
              new RowSpan("t", "a", OLD, 3, RowSpan.OPEN),
              new RowSpan("t", "b", Map.of("id", "b"), 1, 1),
              new RowSpan("t", "c", Map.of("id", "c"), 3, RowSpan.OPEN)));

  @Test
  void theNextReleaseRevisesAndWithdraws() {
    assertThat(HISTORY.changes(ONE, TWO))
        .containsExactly(
            new RowChange("t", "a", OLD, NEW), new RowChange("t", "b", Map.of("id", "b"), Map.of()))
        .extracting(RowChange::kind)
        .containsExactly(ChangeKind.REVISED, ChangeKind.WITHDRAWN);
  }

  @Test
  void whatComesBackHasNotChanged() {
    assertThat(HISTORY.changes(ONE, THREE))
        .extracting(RowChange::key, RowChange::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b", ChangeKind.WITHDRAWN),
            org.assertj.core.groups.Tuple.tuple("c", ChangeKind.ADDED));
  }

  @Test
  void backwardsEverythingIsTurnedAround() {
    assertThat(HISTORY.changes(TWO, ONE))
        .containsExactly(
            new RowChange("t", "a", NEW, OLD),
            new RowChange("t", "b", Map.of(), Map.of("id", "b")));
  }

  @Test
  void theLastComparisonsAreKept() {
    List<RowChange> first = HISTORY.changes(ONE, TWO);

    assertThat(HISTORY.changes(ONE, TWO)).isSameAs(first);
    HISTORY.changes(ONE, THREE);
    HISTORY.changes(TWO, THREE);
    HISTORY.changes(THREE, TWO);
    HISTORY.changes(THREE, ONE);
    assertThat(HISTORY.changes(ONE, TWO)).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  void cellsStandInTheOrderOfTheColumns() {
    RowChange change =
        new RowChange(
            "t",
            "a",
            Map.of("gone", "x", "vintage", "YEAR_AGO"),
            Map.of("value", "2", "id", "a", "note", "n"));

    assertThat(change.cells(List.of("id", "value", "vintage", "note")))
        .extracting(RowChange.Cell::column)
        .containsExactly("id", "value", "vintage", "note", "gone");
  }

  @Test
  void aRevisionNamesTheCellsThatDiffer() {
    assertThat(new RowChange("t", "a", OLD, NEW).cells())
        .containsExactly(new RowChange.Cell("value", "1", "2"));
  }

  @Test
  void releasesAreFoundByVersionAndByTheBeginningOfTheHash() {
    assertThat(HISTORY.find("2.0")).contains(TWO);
    assertThat(HISTORY.find("cccccccccccc")).contains(THREE);
    assertThat(HISTORY.find("ccccccccccc")).isEmpty();
    assertThat(HISTORY.find("")).isEmpty();
  }

  @Test
  void theOldestComesFirst() {
    assertThat(HISTORY.entries()).containsExactly(ONE, TWO, THREE);
  }

  private static ReleaseEntry entry(int number, String version, String hash) {
    return new ReleaseEntry(
        number, "p", "P", version, LocalDate.EPOCH, hash, ReleaseState.PUBLISHED);
  }
}
