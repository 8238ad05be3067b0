package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An amount in another currency comes with the printed rate behind it, or not at all. The expected
 * amounts are decimal arithmetic over the rows of the dataset, done apart from the service.
 */
@QuarkusTest
class ConvertedMoneyTest {

  @ParameterizedTest
  @CsvSource({
    "FY2025, 1065431365000.00, 279.3475, 'July 2024 to June 2025'",
    "FY2024, 911781328333.33, 282.8983333, 'July 2023 to June 2024'",
  })
  void exportsOfAYearInRupeesAreConvertedAtTheMeanOfItsTwelveMonths(
      String year, double amount, String rate, String months) {
    JsonNode money =
        total(
            year,
            "amount currency qualifier rate { value base quote text missingMonths"
                + " series { key } observations { period { label } } sources { key } }"
                + " absence { reason }");

    assertThat(money.get("amount").asDouble()).isEqualTo(amount);
    assertThat(money.get("currency").asText()).isEqualTo("PKR");
    assertThat(money.get("qualifier").asText()).isEqualTo("EXACT");
    assertThat(money.get("absence").isNull()).isTrue();
    JsonNode used = money.get("rate");
    assertThat(used.get("value").asText()).isEqualTo(rate);
    assertThat(used.get("base").asText() + used.get("quote").asText()).isEqualTo("USDPKR");
    assertThat(used.get("text").asText())
        .isEqualTo(
            "Mean of the 12 monthly figures, "
                + months
                + ", of the series “Rupee per US dollar, monthly average of the interbank closing"
                + " rate”.");
    assertThat(used.at("/series/key").asText()).isEqualTo("pk-usd-rate-monthly-interbank");
    assertThat(used.get("missingMonths")).isEmpty();
    assertThat(used.get("observations").findValuesAsText("label")).hasSize(12).isSorted();
    assertThat(used.get("sources").findValuesAsText("key")).containsExactly("m-ped-fx");
  }

  @Test
  void whatRoundingLeavesOpenIsSaid() {
    JsonNode money = total("FY2025", "resolution rate { resolution citation }");

    assertThat(money.get("resolution").asText()).isEqualTo("158746250");
    assertThat(money.at("/rate/resolution").asText()).isEqualTo("0.005");
    assertThat(money.at("/rate/citation").asText())
        .contains("State Bank of Pakistan", "2026-08-18");
  }

  @Test
  void aYearWithoutItsMonthsIsNotConvertedAndTheMonthsAreNamed() {
    JsonNode money =
        total(
            "FY2017",
            "amount qualifier rate { value text missingMonths observations { key } }"
                + " absence { reason text nearest }");

    assertThat(money.get("amount").isNull()).isTrue();
    assertThat(money.get("qualifier").isNull()).isTrue();
    assertThat(money.at("/absence/reason").asText()).isEqualTo("MONTHS_MISSING");
    assertThat(money.at("/absence/text").asText()).contains("every month of FY2017", "No month");
    assertThat(money.at("/absence/nearest").toString())
        .isEqualTo("[\"FY2022\",\"FY2023\",\"FY2024\"]");
    assertThat(money.at("/rate/value").isNull()).isTrue();
    assertThat(money.at("/rate/text").isNull()).isTrue();
    assertThat(money.at("/rate/observations")).isEmpty();
    assertThat(money.at("/rate/missingMonths")).hasSize(12);
    assertThat(money.at("/rate/missingMonths/0").asText()).isEqualTo("2016-07");
  }

  @Test
  void aCalendarYearWithoutItsMonthsTakesThePrintedAverageAndSaysSo() {
    JsonNode rate =
        Ask.data(
                """
                { economy { exchangeRate(period: "CY2020") {
                    value text series { key } observations { key } sources { key } } } }
                """)
            .at("/economy/exchangeRate");

    assertThat(rate.get("value").asText()).isEqualTo("161.8385");
    assertThat(rate.get("text").asText())
        .isEqualTo(
            "The figure printed for CY2020 in the series “Rupee per US dollar, calendar-year"
                + " average (World Bank)”.");
    assertThat(rate.at("/series/key").asText()).isEqualTo("pk-usd-rate-calendar-year");
    assertThat(rate.get("observations").findValuesAsText("key"))
        .containsExactly("pk-usd-rate-calendar-year/CY2020/wb-fx");
    assertThat(rate.get("sources").findValuesAsText("key")).containsExactly("wb-fx");
  }

  @Test
  void anAmountInItsOwnCurrencyNeedsNoRate() {
    JsonNode money =
        Ask.data(
                "{ economy { total(period: \"FY2017\") { moneyIn(currency: \"usd\") { amount"
                    + " currency resolution rate { value } absence { reason } } } } }")
            .at("/economy/total/moneyIn");

    assertThat(money.get("amount").asText()).isEqualTo("939510000");
    assertThat(money.get("currency").asText()).isEqualTo("USD");
    assertThat(money.get("resolution").asText()).isEqualTo("5000");
    assertThat(money.get("rate").isNull()).isTrue();
    assertThat(money.get("absence").isNull()).isTrue();
  }

  @Test
  void aCurrencyWithoutAPrintedRateIsAbsentRatherThanChained() {
    JsonNode absence =
        Ask.data(
                "{ economy { total(period: \"FY2025\") { moneyIn(currency: \"AUD\") { amount"
                    + " absence { reason text nearest } } } } }")
            .at("/economy/total/moneyIn/absence");

    assertThat(absence.get("reason").asText()).isEqualTo("NO_RATE");
    assertThat(absence.get("text").asText()).contains("USD and AUD", "PKR, USD");
    assertThat(absence.get("nearest")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rupees", "PK", "P4R"})
  void whatIsNoCurrencyCodeIsRefused(String currency) {
    JsonNode answer =
        Ask.query("{ economy { total { moneyIn(currency: \"" + currency + "\") { amount } } } }");

    assertThat(Ask.code(answer)).isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void whatIsNoMoneyIsNotConverted() {
    JsonNode data =
        Ask.data(
            """
            { print: observation(key: "pk-usd-rate-calendar-year/CY2020/wb-fx") {
                moneyIn(currency: "PKR") { amount rate { value } absence { reason } }
                figure { moneyIn(currency: "PKR") { absence { reason } } } } }
            """);

    assertThat(data.at("/print/moneyIn/amount").isNull()).isTrue();
    assertThat(data.at("/print/moneyIn/rate").isNull()).isTrue();
    assertThat(data.at("/print/moneyIn/absence/reason").asText()).isEqualTo("NOT_MONEY");
    assertThat(data.at("/print/figure/moneyIn/absence/reason").asText()).isEqualTo("NOT_MONEY");
  }

  @Test
  void aFigureThatIsAbsentIsAbsentInEveryCurrencyForItsOwnReason() {
    assertThat(total("FY2012", "amount absence { reason }").at("/absence/reason").asText())
        .isEqualTo("NO_OBSERVATION");
  }

  @Test
  void aSinglePrintIsConvertedAsPrintedAndKeepsItsQualifier() {
    JsonNode nodes =
        Ask.data(
                """
                { observations(series: "pk-ict-exports", period: "FY2025") { nodes { key
                    moneyIn(currency: "PKR") { amount qualifier } } } }
                """)
            .at("/observations/nodes");

    // 3,811,751,000 x 3352.17 / 12
    assertThat(nodes)
        .filteredOn(node -> node.get("key").asText().endsWith("/m-pktkr-econ"))
        .singleElement()
        .satisfies(
            node ->
                assertThat(node.at("/moneyIn/amount").asDouble()).isEqualTo(1_064_803_112_472.50));
  }

  @Test
  void aLowerBoundStaysOneInAnotherCurrency() {
    JsonNode money =
        Ask.data(
                "{ observation(key: \"pk-ict-exports/FY2025-YTD08/siasat-mar2025\") {"
                    + " moneyIn(currency: \"PKR\") { amount qualifier } } }")
            .at("/observation/moneyIn");

    // 2,480,000,000 x the sum of eight months, 2,226.71, / 8
    assertThat(money.get("amount").asDouble()).isEqualTo(690280100000.00);
    assertThat(money.get("qualifier").asText()).isEqualTo("AT_LEAST");
  }

  @Test
  void asKnownOnAPastDayOnlyTheRatesOfThatDayCount() {
    JsonNode total =
        Ask.data(
                "{ economy { total(period: \"FY2024\", asOf: \"2025-01-01\") { value"
                    + " moneyIn(currency: \"PKR\") { amount absence { reason } } } } }")
            .at("/economy/total");

    assertThat(total.get("value").asText()).isEqualTo("3223000000");
    assertThat(total.at("/moneyIn/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
  }

  @Test
  void aTargetIsConvertedAtTheRateOfThePeriodInWhichItWasDue() {
    JsonNode data =
        Ask.data(
            """
            { past: target(key: "it-exports/CY2020/morenews-2017") {
                money { amount } moneyIn(currency: "PKR") { amount resolution qualifier } }
              future: target(key: "it-exports/FY2029/ppi-20260218") {
                moneyIn(currency: "PKR") { amount absence { reason } } }
              open: target(key: "it-exports/open/br-20250809") {
                pkr: moneyIn(currency: "PKR") { absence { reason } }
                usd: moneyIn(currency: "USD") { amount } } }
            """);

    assertThat(data.at("/past/moneyIn/amount").asDouble())
        .isCloseTo(data.at("/past/money/amount").asDouble() * 161.8385, within(0.01));
    assertThat(data.at("/past/moneyIn/resolution").isNull()).isTrue();
    assertThat(data.at("/past/moneyIn/qualifier").isNull()).isTrue();
    assertThat(data.at("/future/moneyIn/absence/reason").asText()).isEqualTo("MONTHS_MISSING");
    assertThat(data.at("/open/pkr/absence/reason").asText()).isEqualTo("NO_PERIOD");
    assertThat(data.at("/open/usd/amount").asDouble()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "FY2017, MONTHS_MISSING",
    "2025-12-31, NOT_WHOLE_MONTHS",
    "2013-07-01/2018-05-24, NOT_WHOLE_MONTHS",
    "2015-01-01/2020-12-31, PERIOD_TOO_LONG",
  })
  void aRateThatIsNotKnownSaysWhy(String period, String reason) {
    JsonNode rate =
        Ask.data(
                "{ economy { exchangeRate(period: \""
                    + period
                    + "\") { value period { label } absence { reason } } } }")
            .at("/economy/exchangeRate");

    assertThat(rate.get("value").isNull()).isTrue();
    assertThat(rate.at("/period/label").asText()).isEqualTo(period);
    assertThat(rate.at("/absence/reason").asText()).isEqualTo(reason);
  }

  @Test
  void aYearWithSomeOfItsMonthsNamesTheSeriesAndWhatItLacks() {
    JsonNode rate =
        Ask.data(
                "{ economy { exchangeRate(period: \"FY2021\") { series { key } missingMonths"
                    + " absence { text nearest } } } }")
            .at("/economy/exchangeRate");

    assertThat(rate.at("/series/key").asText()).isEqualTo("pk-usd-rate-monthly-interbank");
    assertThat(rate.get("missingMonths").toString())
        .isEqualTo("[\"2020-07\",\"2020-08\",\"2020-09\",\"2020-10\",\"2020-11\",\"2020-12\"]");
    assertThat(rate.at("/absence/text").asText()).contains("lacks 2020-07, 2020-08");
    assertThat(rate.at("/absence/nearest/0").asText()).isEqualTo("FY2022");
  }

  @Test
  void anEconomyWithoutRatesSaysSo() {
    JsonNode rate =
        Ask.data(
                "{ economy(code: \"IN\") { exchangeRate(period: \"FY2025\") { value base series {"
                    + " key } sources { key } absence { reason text } } } }")
            .at("/economy/exchangeRate");

    assertThat(rate.get("base").isNull()).isTrue();
    assertThat(rate.get("series").isNull()).isTrue();
    assertThat(rate.get("sources")).isEmpty();
    assertThat(rate.at("/absence/reason").asText()).isEqualTo("NO_RATE");
    assertThat(rate.at("/absence/text").asText()).contains("India");
  }

  private static JsonNode total(String period, String fields) {
    return Ask.data(
            "{ economy { total(period: \""
                + period
                + "\") { moneyIn(currency: \"PKR\") { "
                + fields
                + " } } } }")
        .at("/economy/total/moneyIn");
  }
}
