package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was known on a day is answered as it was known, and so is everything nested in it. */
@QuarkusTest
class AsOfTest {

  @Test
  void theLatestYearIsTheLatestOneThatWasKnown() {
    JsonNode economy =
        Ask.data(
                """
                { economy { total(asOf: "2021-12-31") { value period { label }
                    observation { knownSince source { published } } } } }
                """)
            .get("economy");

    assertThat(economy.at("/total/value").asDouble()).isEqualTo(2_123_035_000.0);
    assertThat(economy.at("/total/period/label").asText()).isEqualTo("FY2021");
    assertThat(economy.at("/total/observation/knownSince").asText()).isEqualTo("2021-08-29");
  }

  @Test
  void growthOfAFigureIsBetweenFiguresOfItsDay() {
    JsonNode economy =
        Ask.data(
                """
                { economy {
                    then: total(period: "FY2020", asOf: "2020-12-31") { growth { value
                      from { value } to { value } } }
                    asked: growth(period: "FY2020", asOf: "2020-12-31") { value }
                    now: total(period: "FY2020") { growth { value from { value } to { value } } } } }
                """)
            .get("economy");

    assertThat(economy.at("/then/growth/to/value").asDouble()).isEqualTo(1_438_827_000.0);
    assertThat(economy.at("/then/growth/from/value").asDouble()).isEqualTo(1_191_864_000.0);
    assertThat(economy.at("/then/growth/value").asDouble())
        .isEqualTo(1_438_827_000.0 / 1_191_864_000.0 - 1, within(1e-12));
    assertThat(economy.at("/asked/value")).isEqualTo(economy.at("/then/growth/value"));
    assertThat(economy.at("/now/growth/to/value").asDouble()).isEqualTo(1_439_970_000.0);
  }

  @Test
  void whatConflictsWithAPrintIsWhatWasPrintedByThen() {
    JsonNode series =
        Ask.data(
                """
                { series(key: "pk-ict-exports") {
                    then: figure(period: "FY2021", asOf: "2021-12-31") {
                      observation { key conflictsWith { key } }
                      period { total { value } concentration(of: CATEGORIES) { asOf } }
                      series { observations(from: "FY2021", to: "FY2021", first: 20) {
                        nodes { knownSince } } } }
                    now: figure(period: "FY2021") { observation { conflictsWith { key } } } } }
                """)
            .get("series");

    assertThat(series.at("/then/observation/key").asText())
        .isEqualTo("pk-ict-exports/FY2021/toe-20210829");
    assertThat(series.at("/then/observation/conflictsWith")).isEmpty();
    assertThat(series.at("/now/observation/conflictsWith")).isNotEmpty();
    assertThat(series.at("/then/period/total/value").asDouble()).isEqualTo(2_123_035_000.0);
    assertThat(series.at("/then/period/concentration/asOf").asText()).isEqualTo("2021-12-31");
    assertThat(series.at("/then/series/observations/nodes").findValuesAsText("knownSince"))
        .isNotEmpty()
        .allSatisfy(day -> assertThat(day).isLessThanOrEqualTo("2021-12-31"));
  }

  @Test
  void aDayOfANestedFieldCountsInPlaceOfTheOuterOne() {
    JsonNode period =
        Ask.data(
                """
                { economy { total(period: "FY2021", asOf: "2021-12-31") {
                    period { total(asOf: "2026-11-21") { value } } } } }
                """)
            .at("/economy/total/period");

    assertThat(period.at("/total/value").asDouble()).isEqualTo(2_108_000_000.0);
  }

  @Test
  void aSeriesEndsWithWhatWasKnown() {
    JsonNode points =
        Ask.data(
                """
                { series(key: "pk-ict-exports") {
                    points(frequency: FISCAL_YEAR, from: "FY2019", asOf: "2020-12-31") {
                      period { label } value } } }
                """)
            .at("/series/points");

    assertThat(points).hasSize(2);
    assertThat(points.at("/1/period/label").asText()).isEqualTo("FY2020");
    assertThat(points.at("/1/value").asDouble()).isEqualTo(1_438_827_000.0);
  }

  @Test
  void anUndatedPrintIsKnownSinceTheReleaseThatBroughtIt() {
    String query =
        """
        { series(key: "pk-ict-exports") { before: figure(period: "FY2021", asOf: "2026-11-20") {
            alternatives { observation { key knownSince } } }
          since: figure(period: "FY2021", asOf: "2026-11-21") {
            alternatives { observation { key knownSince source { published } } } } } }
        """;
    JsonNode series = Ask.data(query).get("series");

    assertThat(series.get("before").findValuesAsText("key"))
        .doesNotContain("pk-ict-exports/FY2021/samaa-2023");
    assertThat(series.get("since").findValuesAsText("key"))
        .contains("pk-ict-exports/FY2021/samaa-2023");
  }

  @Test
  void aTargetWasOpenUntilItsYearWasPrinted() {
    JsonNode target =
        Ask.data(
                """
                { target(key: "it-exports/FY2022/br-20220424") {
                    then: progress(asOf: "2022-05-01") { outcome text from { period { label } } }
                    now: progress { outcome } } }
                """)
            .get("target");

    assertThat(target.at("/then/outcome").asText()).isEqualTo("OPEN");
    assertThat(target.at("/then/text").asText()).isEqualTo("Open: FY2022 is not over.");
    assertThat(target.at("/then/from/period/label").asText()).isEqualTo("FY2021");
    assertThat(target.at("/now/outcome").asText()).isEqualTo("MISSED");
  }

  @Test
  void aTableIsKnownOnceItsSourceIs() {
    JsonNode data =
        Ask.data(
            """
            { before: concentration(of: CATEGORIES, period: "FY2021", asOf: "2021-08-28") {
                hhi { value } absence { reason text nearest } period { label } }
              since: concentration(of: CATEGORIES, period: "FY2021", asOf: "2021-08-29") {
                asOf hhi { value } }
              latest: concentration(of: CATEGORIES, asOf: "2021-08-28") { period { label } }
              coverage(from: "FY2021", to: "FY2021", asOf: "2021-08-28") { dimension level share
                absence { reason } } }
            """);

    assertThat(data.at("/before/hhi").isNull()).isTrue();
    assertThat(data.at("/before/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
    assertThat(data.at("/before/absence/text").asText())
        .startsWith("As known on 2021-08-28: ")
        .contains("no printed table", "FY2021");
    assertThat(data.at("/before/absence/nearest/0").asText()).isEqualTo("FY2021-YTD08");
    assertThat(data.at("/since/hhi/value").asDouble()).isEqualTo(6617, within(0.5));
    assertThat(data.at("/since/asOf").asText()).isEqualTo("2021-08-29");
    assertThat(data.at("/latest/period/label").asText()).isEqualTo("FY2020");
    assertThat(data.at("/coverage/1/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
  }

  @Test
  void moneyIsConvertedAtTheRatesOfTheDay() {
    JsonNode data =
        Ask.data(
            """
            { economy {
                exchangeRate(period: "CY2023", asOf: "2025-06-30") { absence { reason } }
                total(period: "FY2023", asOf: "2023-12-31") {
                  moneyIn(currency: "PKR") { absence { reason } } } }
              observation(key: "pk-ict-exports/FY2021/propk-20220824") {
                figure(asOf: "2021-12-31") { value } }
              later: observation(key: "pk-ict-exports/FY2023/arabnews-20240720") {
                moneyIn(currency: "PKR", asOf: "2023-12-31") { absence { reason } } } }
            """);

    assertThat(data.findValuesAsText("reason")).hasSize(3).containsOnly("NOT_YET_KNOWN");
    assertThat(data.at("/observation/figure/value").asDouble()).isEqualTo(2_123_035_000.0);
  }

  @Test
  void platformsAreComparedByWhatWasKnown() {
    JsonNode platform =
        Ask.data(
                """
                { platform(slug: "upwork") {
                    then: share(period: "CY2021", asOf: "2015-01-01") { absence { reason text } }
                    now: share(period: "CY2021") { value } } }
                """)
            .get("platform");

    assertThat(platform.at("/then/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
    assertThat(platform.at("/now/value").asDouble()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "economy { total(asOf: DAY) { value absence { reason } } }",
        "economy { growth(asOf: DAY) { value absence { reason } } }",
        "economy { freelanceExports(asOf: DAY) { value absence { reason } } }",
        "economy { freelanceShare(asOf: DAY) { value absence { reason } } }",
        "economy { exchangeRate(period: \"FY2025\", asOf: DAY) { value absence { reason } } }",
        "firm(slug: \"systems-limited\") { revenue(asOf: DAY) { value absence { reason } } }",
        "firm(slug: \"systems-limited\") { headcount(asOf: DAY) { value absence { reason } } }",
        "platform(slug: \"upwork\") { revenue(asOf: DAY) { value absence { reason } } }",
        "platform(slug: \"upwork\") { share(asOf: DAY) { value absence { reason } } }",
        "series(key: \"pk-ict-exports\") { points(from: \"FY2019\", to: \"FY2022\", asOf: DAY) { value absence { reason } } }",
        "category(code: \"COMPUTER_SERVICES\") { exports(period: \"FY2021\", asOf: DAY) { value"
            + " absence { reason } } }",
        "target(key: \"it-exports/FY2022/br-20220424\") { progress(asOf: DAY) { value: requiredGrowth"
            + " absence { reason } } }",
        "concentration(of: CATEGORIES, asOf: DAY) { value: hhi { value } absence { reason } }",
        "concentration(of: FIRMS, asOf: DAY) { value: hhi { value } absence { reason } }",
        "concentration(of: MONTHS, asOf: DAY) { value: hhi { value } absence { reason } }",
        "concentration(of: PLATFORMS, asOf: DAY) { value: hhi { value } absence { reason } }",
        "concentrationSeries(of: CATEGORIES, from: \"FY2020\", to: \"FY2022\", asOf: DAY) { value: hhi { value } absence { reason } }",
      })
  void nothingIsKnownBeforeTheFirstPrint(String field) {
    JsonNode data = Ask.data("{ " + field.replace("DAY", "\"1999-12-31\"") + " }");

    List<String> reasons = data.findValuesAsText("reason");
    assertThat(reasons).isNotEmpty().containsOnly("NOT_YET_KNOWN");
    assertThat(data.findValues("value")).hasSameSizeAs(reasons).allMatch(JsonNode::isNull);
  }

  /** What is only doubtful, and what is not there, is no more than that on an earlier day. */
  @Test
  void onlyWhatIsAnsweredNowIsNotYetKnown() {
    JsonNode data =
        Ask.data(
            """
            { headcount: series(key: "ibex-global-solutions-planned-headcount") {
                then: figure(period: "2017-05-11", asOf: "2017-01-01") { ...why }
                now: figure(period: "2017-05-11") { ...why } }
              informal: series(key: "pk-it-exports-formal-informal") {
                then: figure(period: "FY2018", asOf: "2020-01-01") { ...why }
                now: figure(period: "FY2018") { ...why } }
              firmsThen: concentration(of: FIRMS, period: "FY2010", asOf: "2021-01-01") {
                absence { reason } }
              firmsNow: concentration(of: FIRMS, period: "FY2010") { absence { reason } } }
            fragment why on Figure { value absence { reason text } }
            """);

    assertThat(data.at("/headcount/then/absence/reason").asText()).isEqualTo("ONLY_DOUBTFUL");
    assertThat(data.at("/headcount/then/absence/text").asText()).contains("2017-01-01");
    assertThat(data.at("/headcount/now/absence/reason").asText()).isEqualTo("ONLY_DOUBTFUL");
    assertThat(data.at("/informal/then/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
    assertThat(data.at("/informal/now/value").isNumber()).isTrue();
    assertThat(data.at("/firmsThen/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(data.at("/firmsNow/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
  }

  /** Those that are reached first by the ways to all types have no answer that could change. */
  @Test
  void marketsTargetsAndFirmsAnswerOnlySinceTheirPrints() {
    JsonNode data =
        Ask.data(
            """
            { market(code: "US") {
                then: coverage(from: "FY2018-YTD11", to: "FY2018-YTD11", asOf: "2018-08-18") {
                  share absence { reason } }
                since: coverage(from: "FY2018-YTD11", to: "FY2018-YTD11", asOf: "2018-08-19") {
                  share absence { reason } } }
              target(key: "it-exports/CY2020/morenews-2017") {
                then: moneyIn(currency: "PKR", asOf: "2020-12-31") { amount absence { reason } }
                since: moneyIn(currency: "PKR", asOf: "2026-12-31") { amount absence { reason } } }
              firm(slug: "octopus-digital") {
                then: exports(period: "CY2023-Q2", asOf: "2023-09-02") { value absence { reason } }
                since: exports(period: "CY2023-Q2", asOf: "2023-09-03") { value absence { reason } } } }
            """);

    for (JsonNode then :
        List.of(data.at("/market/then/0"), data.at("/target/then"), data.at("/firm/then"))) {
      assertThat(then.at("/absence/reason").asText())
          .as(then.toString())
          .isEqualTo("NOT_YET_KNOWN");
    }
    assertThat(data.at("/market/then/0/share").asDouble()).isZero();
    assertThat(data.at("/market/since/0/share").asDouble()).isOne();
    assertThat(data.at("/target/since/amount").asDouble()).isGreaterThan(5e11);
    assertThat(data.at("/firm/since/value").asLong()).isEqualTo(163_000_000L);
  }

  @Test
  void aDayThatIsNoneIsRefusedWithTheWholeRequest() {
    String query =
        """
        query($day: Date) { observation(key: "pk-ict-exports/FY2021/toe-20210829") {
          figure(asOf: $day) { value } } }
        """;
    JsonNode answer = Ask.query(query, Map.of("day", "2021-02-30"));

    assertThat(answer.has("data") && !answer.get("data").isNull()).isFalse();
    assertThat(answer.get("errors")).hasSize(1);
  }
}
