package org.itexports.concentration.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.concentration.Answer.NO;
import static org.itexports.concentration.Answer.UNDETERMINED;
import static org.itexports.concentration.Answer.YES;
import static org.itexports.concentration.merger.Guideline.EU_2004_NO_CONCERN;
import static org.itexports.concentration.merger.Guideline.US_1992_CONCERNS;
import static org.itexports.concentration.merger.Guideline.US_2010_CONCERNS;
import static org.itexports.concentration.merger.Guideline.US_2010_PRESUMPTION;
import static org.itexports.concentration.merger.Guideline.US_2023_PRESUMPTION;
import static org.itexports.concentration.merger.MergerTest.shares;

import java.util.List;
import org.itexports.concentration.Answer;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.EstimateReason;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Rest;
import org.itexports.concentration.merger.Finding.ClauseFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineTest {

  /** A merger of two by its numbers: HHI afterwards, increase, combined share. */
  private static Merger merger(Interval after, Interval delta, Interval share) {
    Interval before = new Interval(after.lower() - delta.upper(), after.upper() - delta.lower());
    return new Merger(
        List.of("a", "b"), estimate(before), estimate(after), delta, share, shares(.5, .5));
  }

  private static Estimate estimate(Interval hhi) {
    return new Estimate(
        hhi.lower(), hhi.upper(), null, false, EstimateReason.REST_NOT_ATTRIBUTED, "");
  }

  private static Answer answer(Guideline guideline, double after, double delta, double share) {
    return merger(Interval.exactly(after), Interval.exactly(delta), Interval.exactly(share))
        .under(guideline)
        .answer();
  }

  @ParameterizedTest
  @CsvSource({
    "1800,    300, .30, NO",
    "1800.01, 300, .30, YES",
    "1900,    100, .30, NO",
    "1900, 100.01, .30, YES",
    "1700,    300, .3001, YES",
    "1700,    100, .3001, NO",
  })
  void theComparisonsOf2023AreStrict(double after, double delta, double share, Answer answer) {
    assertThat(answer(US_2023_PRESUMPTION, after, delta, share)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "1499.9,  300, NO,  NO",
    "1500,    300, YES, NO",
    "1500,    100, NO,  NO",
    "2500,    300, YES, NO",
    "2500.1,  300, YES, YES",
    "2500.1,  200, YES, NO",
    "2500.1,  100, YES, NO",
    "2500.1, 99.9, NO,  NO",
  })
  void theZonesOf2010MeetAtTheirLevels(double after, double delta, Answer concerns, Answer harm) {
    assertThat(answer(US_2010_CONCERNS, after, delta, .4)).isEqualTo(concerns);
    assertThat(answer(US_2010_PRESUMPTION, after, delta, .4)).isEqualTo(harm);
  }

  @ParameterizedTest
  @CsvSource({
    "999.9,  300, NO",
    "1000,   300, YES",
    "1000,   100, NO",
    "1800,   100, NO",
    "1800.1, 100, YES",
    "1800.1,  50, NO",
  })
  void theZonesOf1992MeetAtTheirLevels(double after, double delta, Answer concerns) {
    assertThat(answer(US_1992_CONCERNS, after, delta, .25)).isEqualTo(concerns);
  }

  @ParameterizedTest
  @CsvSource({
    "999.9, 300, YES",
    "1000,  250, NO",
    "1000,  249.9, YES",
    "2000,  249.9, YES",
    "2000.1, 150, NO",
    "2000.1, 149.9, YES",
  })
  void theEuropeanLevelsAreStrictInTheIncrease(double after, double delta, Answer none) {
    assertThat(answer(EU_2004_NO_CONCERN, after, delta, .25)).isEqualTo(none);
  }

  @Test
  void anHhiAtTheThresholdIsThereWhateverTheArithmeticRounds() {
    // .3^2 + .2^2 + 5 x .1^2 = .18 after .2 and .1 have merged; .3 = .2 + .1 is no more than 30 %.
    Merger merger = Merger.of(shares(.2, .2, .1, .1, .1, .1, .1, .1), List.of("m0", "m2"));

    assertThat(merger.under(US_2023_PRESUMPTION).answer()).isEqualTo(NO);
  }

  @Test
  void theAnswerSaysWhichClauseDecided() {
    Merger merger = Merger.of(shares(.3, .2, .1, .1, .1, .1, .1), List.of("m0", "m2"));

    Finding finding = merger.under(US_2023_PRESUMPTION);

    assertThat(finding.answer()).isEqualTo(YES);
    assertThat(finding.clauses())
        .containsExactly(
            new ClauseFinding(
                "the post-merger HHI is above 1,800 and its increase is above 100", YES),
            new ClauseFinding(
                "the combined share is above 30.0 % and its increase is above 100", YES));
    assertThat(finding.text())
        .isEqualTo(
            "Yes, the merger is presumed to lessen competition substantially: the post-merger HHI is"
                + " above 1,800 and its increase is above 100; also, the combined share is above"
                + " 30.0 % and its increase is above 100. The post-merger HHI is 2,400.0, its"
                + " increase is 600.0 and the combined share is 40.0 %.");
  }

  @Test
  void theAnswerMayBeCertainWhereItsClausesAreNot() {
    Merger merger =
        Merger.of(shares(.2, .1, .1).assuming(Rest.knownAreLargest()), List.of("m1", "m2"));

    Finding finding = merger.under(EU_2004_NO_CONCERN);

    // 800 to 1,400, and 200 more.
    assertThat(finding.answer()).isEqualTo(YES);
    assertThat(finding.clauses())
        .extracting(ClauseFinding::answer)
        .containsExactly(UNDETERMINED, UNDETERMINED, NO);
    assertThat(finding.text())
        .startsWith(
            "Yes, the merger is within the levels at which concerns are unlikely: either the"
                + " post-merger HHI is below 1,000, or the post-merger HHI is between 1,000 and"
                + " 2,000 and its increase is below 250, whichever it is.");
    assertThat(merger.under(US_1992_CONCERNS).text())
        .isEqualTo(
            "Undetermined: the merger potentially raises significant competitive concerns when the"
                + " post-merger HHI is between 1,000 and 1,800 and its increase is above 100; what"
                + " is known leaves that open. The post-merger HHI is 800.0 to 1,400.0, its increase"
                + " is 200.0 and the combined share is 20.0 %.");
    assertThat(merger.under(US_2023_PRESUMPTION).text())
        .startsWith(
            "No: the merger is presumed to lessen competition substantially when the post-merger"
                + " HHI is above 1,800 and its increase is above 100, or when the combined share is"
                + " above 30.0 % and its increase is above 100; none of this is so.");
  }

  @Test
  void clausesThatMeetWithoutAGapDecideTogether() {
    Merger merger = merger(new Interval(2_400, 2_600), Interval.exactly(150), Interval.exactly(.4));

    assertThat(merger.under(US_2010_CONCERNS).answer()).isEqualTo(YES);
    assertThat(merger.under(US_2010_CONCERNS).clauses())
        .extracting(ClauseFinding::answer)
        .containsExactly(UNDETERMINED, UNDETERMINED);
  }

  @Test
  void anIncreaseThatTheLevelRulesOutIsNotConsidered() {
    // 1,750 before: above 1,800 the increase is above 50 for certain, and above 100 it is 1,850.
    Merger merger =
        new Merger(
            List.of("a", "b"),
            estimate(Interval.exactly(1_750)),
            estimate(new Interval(1_800, 1_840)),
            new Interval(50, 110),
            Interval.exactly(.25),
            shares(.5, .5));

    assertThat(merger.under(US_2023_PRESUMPTION).answer()).isEqualTo(NO);
  }

  @Test
  void aSmallCombinedShareRulesOutALargeIncrease() {
    // Two with .07 together add at most 24.5 points.
    Merger merger =
        new Merger(
            List.of("a", "b"),
            estimate(new Interval(1_000, 3_000)),
            estimate(new Interval(1_000, 3_000)),
            new Interval(0, 500),
            new Interval(.05, .07),
            shares(.5, .5));

    assertThat(merger.under(US_2023_PRESUMPTION).answer()).isEqualTo(NO);
  }

  @Test
  void everyGuidelineSaysWhereItStands() {
    for (Guideline guideline : Guideline.values()) {
      assertThat(guideline.name()).contains(String.valueOf(guideline.year()));
      assertThat(guideline.address()).startsWith("https://");
      assertThat(guideline.title()).isNotBlank();
      assertThat(guideline.paragraph()).containsPattern("[0-9]");
      assertThat(guideline.statement()).startsWith("the merger ");
    }
  }
}
