package org.itexports.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all prints of one figure, one is shown, by these steps and no others. */
class SelectionRuleTest {

  @Test
  void oneFigureNeedsNoDecision() {
    Selection selection = select(Print.of("b", "100"), Print.of("a", "100"));

    assertThat(selection.shown().id()).isEqualTo("a");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.SINGLE_FIGURE);
    assertThat(tags(selection)).containsExactly("b SAME_ROUNDED");
  }

  @Test
  void doubtfulPrintsAndInferredPeriodsAreLeftOut() {
    Selection selection =
        select(
            Print.of("doubtful", "100.123").doubtful(),
            Print.of("inferred", "101.123").inferred(),
            Print.of("sound", "99"));

    assertThat(selection.shown().id()).isEqualTo("sound");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.EXCLUSION);
    assertThat(tags(selection)).containsExactly("doubtful DOUBTFUL", "inferred DOUBTFUL");
  }

  @Test
  void nothingIsShownWhereEveryPrintIsDoubtful() {
    Selection selection = select(Print.of("a", "1").doubtful(), Print.of("b", "2").inferred());

    assertThat(selection.shown()).isNull();
    assertThat(selection.decidedBy()).isNull();
    assertThat(tags(selection)).containsExactly("a DOUBTFUL", "b DOUBTFUL");
  }

  @Test
  void aBoundGivesWayToAnExactPrintAndIsShownOtherwise() {
    Print bound = Print.of("bound", "100").atLeast().by(SourceKind.OFFICIAL);

    Selection beside = select(bound, Print.of("exact", "98").by(SourceKind.BLOG));
    assertThat(beside.shown().id()).isEqualTo("exact");
    assertThat(beside.decidedBy()).isEqualTo(SelectionStep.EXCLUSION);
    assertThat(tags(beside)).containsExactly("bound BOUND");
    assertThat(beside.highest()).isEqualByComparingTo("98");

    assertThat(select(bound).shown().id()).isEqualTo("bound");
  }

  @Test
  void evidenceOfALaterVintageBeatsABetterSourceAndMoreDigits() {
    Selection selection =
        select(
            Print.of("first", "100.123").by(SourceKind.OFFICIAL).on("2025-01-01"),
            Print.of("revised", "97").revised().by(SourceKind.BLOG).on("2021-01-01"));

    assertThat(selection.shown().id()).isEqualTo("revised");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.VINTAGE);
    assertThat(tags(selection)).containsExactly("first SUPERSEDED");
  }

  @Test
  void ofSeveralVintagesTheLatestStaysAndUndatedEvidenceIsTheOldest() {
    Selection selection =
        select(
            Print.of("undated", "95.5").revised(),
            Print.of("early", "96.25").yearAgo().on("2022-08-01"),
            Print.of("late", "97").revised().on("2023-08-01"));

    assertThat(selection.shown().id()).isEqualTo("late");
    assertThat(tags(selection)).containsExactly("early SUPERSEDED", "undated SUPERSEDED");
  }

  @Test
  void aLaterQuoteWithoutEvidenceIsNoVintage() {
    Selection selection =
        select(
            Print.of("first", "100.5").on("2021-08-01"), Print.of("quote", "103").on("2025-01-01"));

    assertThat(selection.shown().id()).isEqualTo("first");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.RESOLUTION);
  }

  @Test
  void aYearAgoPrintThatRoundsAFinerOneIsNoVintage() {
    Selection selection =
        select(
            Print.of("first", "100.4").on("2021-08-01"),
            Print.of("rounded", "100").yearAgo().on("2022-08-01"));

    assertThat(selection.shown().id()).isEqualTo("first");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.RESOLUTION);
    assertThat(tags(selection)).containsExactly("rounded SAME_ROUNDED");
  }

  @Test
  void earlierPrintsOfTheLatestFigureBelongToItsVintage() {
    Selection selection =
        select(
            Print.of("b", "97").revised().on("2023-01-01").by(SourceKind.PRESS),
            Print.of("a", "97").revised().on("2022-08-01").by(SourceKind.OFFICIAL),
            Print.of("c", "100.1").on("2021-08-01"));

    assertThat(selection.shown().id()).isEqualTo("a");
    assertThat(selection.decidedBy()).isEqualTo(SelectionStep.VINTAGE);
  }

  @Test
  void withinAVintageTheKindOfSourceCountsBeforeDigitsAndTheKeyLast() {
    Print agency = Print.of("agency", "100").by(SourceKind.AGENCY);
    Print press = Print.of("press", "101.123");
    Print other = Print.of("other", "102.123");

    assertThat(select(press, agency).decidedBy()).isEqualTo(SelectionStep.SOURCE_KIND);
    assertThat(select(press, agency).shown().id()).isEqualTo("agency");
    assertThat(select(press, other).shown().id()).isEqualTo("other");
    assertThat(select(press, other).decidedBy()).isEqualTo(SelectionStep.IDENTIFIER);
  }

  @Test
  void aRoundingOfASupersededPrintSaysWhoseRoundingItIs() {
    Selection selection =
        select(
            Print.of("revised", "939.51").yearAgo().on("2018-08-26"),
            Print.of("first", "938.64"),
            Print.of("rounded", "939").by(SourceKind.BLOG));

    Alternative rounded = selection.alternatives().get(1);
    assertThat(rounded.tag()).isEqualTo(AlternativeTag.SAME_ROUNDED);
    assertThat(rounded.roundingOf().id()).isEqualTo("first");
    assertThat(selection.lowest()).isEqualByComparingTo("938.64");
    assertThat(selection.highest()).isEqualByComparingTo("939.51");
  }

  @Test
  void theOrderOfPrintsDoesNotMatter() {
    List<Observation> prints =
        Stream.of(
                Print.of("a", "97").revised().on("2023-01-01"),
                Print.of("b", "100.1").on("2021-08-01"),
                Print.of("c", "98").yearAgo().on("2022-01-01"))
            .map(Print::observation)
            .toList();
    List<Observation> reversed = List.of(prints.get(2), prints.get(1), prints.get(0));

    assertThat(SelectionRule.select(reversed)).isEqualTo(SelectionRule.select(prints));
  }

  private static Selection select(Print... prints) {
    return SelectionRule.select(Stream.of(prints).map(Print::observation).toList());
  }

  private static List<String> tags(Selection selection) {
    return selection.alternatives().stream()
        .map(a -> a.observation().id() + " " + a.tag())
        .toList();
  }
}
