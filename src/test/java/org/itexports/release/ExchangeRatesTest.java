package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which printed rates answer for a period, and what they make of an amount. */
class ExchangeRatesTest {

  private static final ExchangeRates BUNDLED =
      ReleaseBuilder.build(BundledDataset.get()).exchangeRates();

  /** Expected values: decimal arithmetic over the rows of observations-exchange-rates.csv. */
  @ParameterizedTest
  @CsvSource({
    "FY2025, 279.3475, 12",
    "FY2024, 282.8983333, 12",
    "FY2022, 177.4516667, 12",
    "CY2023, 279.9825, 12",
    "2024-05, 278.25, 1",
    "FY2013-Q1, 94.4772, 3",
  })
  void theRateIsTheMeanOfTheMonthsToTenDigits(String period, BigDecimal mean, int months) {
    ExchangeRate rate = bundled(period).rate();

    assertThat(rate.mean()).isEqualByComparingTo(mean);
    assertThat(rate.prints()).hasSize(months);
    assertThat(rate.prints()).extracting(Observation::series).containsOnly(rate.series());
  }

  @Test
  void rupeesOf2023BecomeDollarsAtTheMeanOfTheTwelveMonths() {
    ExchangeRate rate = bundled("CY2023").rate();

    assertThat(rate.series().id()).isEqualTo("pk-usd-rate-monthly-interbank");
    assertThat(rate.convert(new BigDecimal("53435483177"), "USD")).isEqualTo("190852939.66");
    assertThat(rate.resolution(new BigDecimal("53435483177"), new BigDecimal("0.5"), "USD"))
        .isEqualTo("3408.37");
  }

  @Test
  void aCalendarYearWithoutItsMonthsTakesThePrintedAverage() {
    ExchangeRate rate = bundled("CY2020").rate();

    assertThat(rate.series().id()).isEqualTo("pk-usd-rate-calendar-year");
    assertThat(rate.mean()).isEqualTo("161.8385");
    assertThat(rate.prints())
        .extracting(Observation::id)
        .containsExactly("pk-usd-rate-calendar-year/CY2020/wb-fx");
  }

  @Test
  void aYearThatAnotherSeriesHasPartlyNamesTheMonthsOfTheOneThatComesClosest() {
    assertThat(bundled("FY2012").closest().id()).isEqualTo("pk-usd-rate-monthly-pbs");
    assertThat(bundled("FY2012").missing())
        .extracting(Period::label)
        .containsExactly("2012-03", "2012-04", "2012-05", "2012-06");
    assertThat(bundled("FY2021").closest().id()).isEqualTo("pk-usd-rate-monthly-interbank");
    assertThat(bundled("FY2021").missing())
        .extracting(Period::label)
        .containsExactly("2020-07", "2020-08", "2020-09", "2020-10", "2020-11", "2020-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-15", "2024-05-01/2024-05-30", "2013-07-01/2018-05-24"})
  void partsOfMonthsHaveNoRate(String period) {
    assertThat(bundled(period).gap()).isEqualTo(RateGap.NOT_WHOLE_MONTHS);
  }

  @Test
  void threeYearsAreAveragedAndNotAMonthMore() {
    assertThat(bundled("2022-07-01/2025-06-30").rate().prints()).hasSize(36);
    assertThat(bundled("2022-07-01/2025-07-31").gap()).isEqualTo(RateGap.TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource({"USD, AUD", "AUD, PKR", "PKR, EUR"})
  void currenciesWithoutAPrintedRateHaveNone(String from, String into) {
    assertThat(BUNDLED.find(from, into, Period.parse("FY2025")).gap()).isEqualTo(RateGap.NO_SERIES);
  }

  @Test
  void onAPastDayOnlyRatesPrintedByThenCount() {
    Period year = Period.parse("CY2023");
    RateAnswer before = BUNDLED.knownOn(LocalDate.of(2026, 8, 17)).find("USD", "PKR", year);
    RateAnswer earlier = BUNDLED.knownOn(LocalDate.of(2025, 6, 30)).find("USD", "PKR", year);

    assertThat(before.rate().series().id()).isEqualTo("pk-usd-rate-calendar-year");
    assertThat(earlier.gap()).isEqualTo(RateGap.NOT_YET_KNOWN);
  }

  @Test
  void theSeriesThatReachesFurthestAnswersWhereSeveralCould() {
    List<BigDecimal> months = Collections.nCopies(12, new BigDecimal("200.00"));
    List<BigDecimal> more = Collections.nCopies(13, new BigDecimal("201.00"));
    Rates both = new Rates().with("a", "2023-07", months).with("b", "2023-07", more);

    assertThat(both.find("FY2024").rate().series().id()).isEqualTo("b");
    assertThat(both.without("b", Period.parse("2023-09")).find("FY2024").rate().series().id())
        .isEqualTo("a");
  }

  @Test
  void aBoundIsNoRate() {
    Rates rates =
        new Rates()
            .with("monthly", "2023-07", "200.00", Qualifier.EXACT)
            .with("monthly", "2023-08", "200.00", Qualifier.AT_LEAST);

    assertThat(rates.find("2023-07").rate()).isNotNull();
    assertThat(rates.find("2023-08").gap()).isEqualTo(RateGap.MONTHS_MISSING);
  }

  @Test
  void halfACentGoesToTheEvenOne() {
    ExchangeRate rate =
        new Rates().with("monthly", "2023-07", "2.5", Qualifier.EXACT).find("2023-07").rate();

    assertThat(rate.convert(new BigDecimal("0.01"), "PKR")).isEqualTo("0.02");
    assertThat(rate.convert(new BigDecimal("0.03"), "PKR")).isEqualTo("0.08");
    assertThat(rate.convert(new BigDecimal("0.05"), "USD")).isEqualTo("0.02");
  }

  @Test
  void aThirdCurrencyIsRefused() {
    ExchangeRate rate = bundled("FY2025").rate();

    assertThatThrownBy(() -> rate.convert(BigDecimal.ONE, "AUD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AUD");
  }

  private static RateAnswer bundled(String period) {
    return BUNDLED.find("USD", "PKR", Period.parse(period));
  }
}
