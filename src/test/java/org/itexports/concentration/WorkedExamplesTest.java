package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;

import java.util.List;
import java.util.OptionalDouble;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

/** The figures this product was asked for first, to the digit. */
class WorkedExamplesTest {

  private static final List<LabelledValue> CATEGORIES =
      List.of(
          new LabelledValue("computer", 1666.615),
          new LabelledValue("information", 3.990),
          new LabelledValue("telecom", 452.430));

  private static final Shares MARKETS =
      Shares.ofValues(
          Given.labelled(517.55, 83.23, 73.19, 34.8, 33.11, 17.5, 18.16, 18.0),
          OptionalDouble.of(963.6));

  private static final Shares WORLD_BANK =
      Shares.ofIntervals(
          List.of(
              Member.rounded("computer", 0.52, 0.005),
              Member.rounded("telecom", 0.088, 0.0005),
              Member.rounded("other", 0.07, 0.005)));

  private static final Shares FIRMS =
      Shares.ofIntervals(
          List.of(
              new Member("one", new Interval(0, 0.08)),
              new Member("two", new Interval(0, 0.05)),
              new Member("three", new Interval(0, 0.03))));

  @Test
  void categoriesOfFy2021OverTheirOwnTotalAreExact() {
    Shares shares = Shares.ofValues(CATEGORIES, OptionalDouble.of(2123.035));

    Estimate hhi = HHI.estimate(shares);

    assertThat(hhi.exact()).isTrue();
    assertThat(hhi.value()).isCloseTo(6616.6645156, within(0.001));
    assertThat(hhi.lower()).isEqualTo(hhi.value());
    assertThat(hhi.upper()).isEqualTo(hhi.value());
    assertThat(hhi.reason()).isNull();
    assertThat(hhi.text()).isEqualTo("6,617: every share is known.");
    assertThat(shares.coverage()).isEqualTo(Interval.exactly(1));
    assertThat(Screening.us2023HighlyConcentrated(hhi).answer()).isEqualTo(Answer.YES);
  }

  @Test
  void categoriesOfFy2021OverAnotherTotalAreRefused() {
    assertThatThrownBy(() -> Shares.ofValues(CATEGORIES, OptionalDouble.of(2108)))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(Code.OVER_TOTAL);
              assertThat(refused.numbers().get("ratio")).isCloseTo(1.00713, within(1e-5));
              assertThat(refused).hasMessageContaining("2123.035").hasMessageContaining("2108");
            });
  }

  @Test
  void leavesOfFy2021SpanWhatTheUndividedTelecomLeavesOpen() {
    Shares shares =
        Shares.ofValues(
            Given.labelled(417.415, .551, .662, 693.807, 554.180, 2.304, 1.686),
            List.of(new LabelledValue("telecom", 452.430)),
            OptionalDouble.of(2123.035));

    Estimate hhi = HHI.estimate(shares);

    assertThat(hhi.text())
        .isEqualTo(
            "2,136 to 2,590: telecom (21.3 % of the total) is known only as a whole,"
                + " and nothing is assumed about its members.");
    assertThat(hhi.reason()).isEqualTo(EstimateReason.GROUP_NOT_DIVIDED);
    assertThat(hhi.value()).isNull();
    assertThat(hhi.exact()).isFalse();
    assertThat(shares.coverage().lower()).isCloseTo(0.7869, within(1e-4));
    assertThat(shares.residual()).isEqualTo(Interval.exactly(0));
  }

  @Test
  void marketsSpanWhatTheMissingOnesLeaveOpen() {
    Estimate hhi = HHI.estimate(MARKETS);

    assertThat(hhi.text())
        .isEqualTo(
            "3,052 to 3,356: 17.4 % of the total is not attributed to a member,"
                + " and nothing is assumed about it.");
    assertThat(hhi.reason()).isEqualTo(EstimateReason.REST_NOT_ATTRIBUTED);
    assertThat(MARKETS.coverage().lower()).isCloseTo(0.826, within(0.0005));
    assertThat(MARKETS.coverage().isExact()).isTrue();
  }

  @Test
  void roundedSharesOfTheWorldBankAreIntervals() {
    Estimate hhi = HHI.estimate(WORLD_BANK);

    assertThat(hhi.text())
        .isEqualTo(
            "2,771 to 3,915: 31.2 % to 33.2 % of the total is not attributed to a member,"
                + " and nothing is assumed about it."
                + " Of 3 listed members the share is known only within limits.");
    assertThat(hhi.lower()).isCloseTo(2771.0625, within(1e-9));
    assertThat(hhi.upper()).isCloseTo(3915.125, within(1e-9));
  }

  @Test
  void firmsKnownByRevenueOnlySayNothingAndSaySo() {
    Estimate hhi = HHI.estimate(FIRMS);

    assertThat(Given.ends(hhi)).isEqualTo(new Interval(0, 10_000));
    assertThat(hhi.text())
        .startsWith("0 to 10,000: ")
        .endsWith(" That is the whole range: the data do not narrow it.");
    assertThat(Screening.us2023HighlyConcentrated(hhi).answer()).isEqualTo(Answer.UNDETERMINED);
  }

  @Test
  void firmsAreNarrowedByAnExplicitCap() {
    Estimate hhi = HHI.estimate(FIRMS.assuming(Rest.atMost(0.1)));

    assertThat(hhi.lower()).isZero();
    assertThat(hhi.upper()).isCloseTo(1000, within(1e-6));
    assertThat(hhi.text())
        .contains("it is assumed that none of its members has more than 10.0 %")
        .doesNotContain("whole range");
    assertThat(Screening.us2023HighlyConcentrated(hhi).answer()).isEqualTo(Answer.NO);
  }
}
