package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.itexports.observation.ExchangeRate;
import org.itexports.period.Period;

class ExchangeRatesPropertiesTest {

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final Period YEAR = Period.parse("FY2024");

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.valueOf(400)).ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<BigDecimal>> years() {
    return rates().list().ofSize(12);
  }

  private static Rates of(List<BigDecimal> months) {
    return new Rates().with("monthly", "2023-07", months);
  }

  @Property
  void thereAndBackIsTheSameAmountToTheCent(
      @ForAll("years") List<BigDecimal> months, @ForAll("amounts") BigDecimal dollars) {
    ExchangeRate rate = of(months).find("FY2024").rate();
    BigDecimal back = rate.convert(rate.convert(dollars, "PKR"), "USD");

    assertThat(back.subtract(dollars).abs()).isLessThanOrEqualTo(CENT);
  }

  @Property
  void constantRatesAreTheRate(
      @ForAll("rates") BigDecimal constant,
      @ForAll("amounts") BigDecimal dollars,
      @ForAll @IntRange(min = 1, max = 36) int months) {
    Rates rates = new Rates().with("monthly", "2020-07", Collections.nCopies(months, constant));
    Period first = Period.parse("2020-07");
    String period = first.start() + "/" + first.start().plusMonths(months).minusDays(1);
    ExchangeRate rate = rates.find(period).rate();

    assertThat(rate.mean()).isEqualByComparingTo(constant);
    assertThat(rate.convert(dollars, "PKR"))
        .isEqualByComparingTo(dollars.multiply(constant).setScale(2, RoundingMode.HALF_EVEN));
  }

  @Property
  void theMeanLiesBetweenTheLeastAndTheGreatestMonth(@ForAll("years") List<BigDecimal> months) {
    assertThat(of(months).find("FY2024").rate().mean())
        .isBetween(Collections.min(months), Collections.max(months));
  }

  @Property
  void anyMissingMonthLeavesNoRateAndIsNamed(
      @ForAll("years") List<BigDecimal> months, @ForAll @IntRange(min = 0, max = 11) int gone) {
    Period month = YEAR.eachMonth().get(gone);
    RateAnswer answer = of(months).without("monthly", month).find("FY2024");

    assertThat(answer.rate()).isNull();
    assertThat(answer.gap()).isEqualTo(RateGap.MONTHS_MISSING);
    assertThat(answer.missing()).containsExactly(month);
  }

  @Property
  void twoSeriesThatHaveTheMonthsOnlyTogetherAreNotMixed(
      @ForAll("years") List<BigDecimal> months,
      @ForAll @IntRange(min = 0, max = 11) int here,
      @ForAll @IntRange(min = 0, max = 11) int there) {
    Rates rates =
        of(months)
            .with("other", "2023-07", months)
            .without("monthly", YEAR.eachMonth().get(here))
            .without("other", YEAR.eachMonth().get(there));

    assertThat(rates.find("FY2024").gap()).isEqualTo(RateGap.MONTHS_MISSING);
  }

  @Property
  void whatThePrintedDigitsLeaveOpenContainsEveryTrueAmount(
      @ForAll("years") List<BigDecimal> months,
      @ForAll("amounts") BigDecimal printed,
      @ForAll @Size(13) List<@IntRange(min = -100, max = 100) Integer> shifts) {
    BigDecimal half = BigDecimal.valueOf(5000);
    ExchangeRate shown = of(months).find("FY2024").rate();
    List<BigDecimal> truth =
        IntStream.range(0, 12)
            .mapToObj(at -> months.get(at).add(part(new BigDecimal("0.005"), shifts.get(at))))
            .toList();
    BigDecimal amount = printed.add(part(half, shifts.get(12)));

    for (String into : List.of("PKR", "USD")) {
      BigDecimal off =
          of(truth)
              .find("FY2024")
              .rate()
              .convert(amount, into)
              .subtract(shown.convert(printed, into))
              .abs();
      assertThat(off).isLessThanOrEqualTo(shown.resolution(printed, half, into).add(CENT));
    }
  }

  private static BigDecimal part(BigDecimal whole, int percent) {
    return whole.multiply(BigDecimal.valueOf(percent, 2));
  }
}
