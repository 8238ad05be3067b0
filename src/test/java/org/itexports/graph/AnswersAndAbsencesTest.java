package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known is answered, and what is not is explained without saying more than is true. */
@QuarkusTest
class AnswersAndAbsencesTest {

  @Test
  void yearsToDateAreListedBetweenTheirEnds() {
    JsonNode points =
        Ask.data(
                """
                { series(key: "pk-ict-exports") { points(
                    frequency: YEAR_TO_DATE, from: "FY2025-YTD04", to: "FY2025-YTD08") {
                  period { label } value } } }
                """)
            .at("/series/points");

    assertThat(points.findValuesAsText("label"))
        .containsExactly("FY2025-YTD04", "FY2025-YTD05", "FY2025-YTD07", "FY2025-YTD08");
    assertThat(
            Ask.code(
                Ask.query(
                    "{ series(key: \"pk-ict-exports\") { points(frequency: YEAR_TO_DATE,"
                        + " from: \"banana\") { value } } }")))
        .isEqualTo("INVALID_PERIOD");
  }

  @Test
  void aGapInAChartIsExplicit() {
    JsonNode points =
        Ask.data(
                "{ economy { headline { points(from: \"FY2010\", to: \"FY2012\") { value absence {"
                    + " reason } } } } }")
            .at("/economy/headline/points");

    assertThat(points).hasSize(3);
    assertThat(points.at("/0/value").asText()).isEqualTo("433000000");
    assertThat(points.at("/1/value").isNull()).isTrue();
    assertThat(points.at("/1/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
  }

  @Test
  void hintsForAPastDayNameOnlyWhatWasKnownThen() {
    JsonNode absence =
        Ask.data(
                "{ economy { total(period: \"FY2025\", asOf: \"2020-01-01\") { absence { reason"
                    + " nearest } } } }")
            .at("/economy/total/absence");

    assertThat(absence.get("reason").asText()).isEqualTo("NOT_YET_KNOWN");
    assertThat(absence.get("nearest").toString()).isEqualTo("[\"FY2018\",\"FY2017\",\"FY2016\"]");
  }

  @Test
  void anAbsentMemberIsNamed() {
    assertThat(
            Ask.data(
                    "{ market(code: \"GB\") { exports(period: \"FY2018-YTD11\") { absence { text } } } }")
                .at("/market/exports/absence/text")
                .asText())
        .contains("(United Kingdom) for FY2018-YTD11");
  }

  @ParameterizedTest
  @CsvSource({
    "'market(code: \"UK\") { code }', GB",
    "'market(code: \"saudi arabia\") { code }', SA",
    "'economy(code: \"ind\") { code }', IN",
    "'economy(code: \"India\") { code }', IN",
    "'category(code: \"computer services\") { code }', COMPUTER_SERVICES",
    "'series(key: \"PK-ICT-EXPORTS\") { code: key }', pk-ict-exports",
  })
  void namesAndAliasesAreUnderstoodInAnyCase(String field, String code) {
    assertThat(Ask.data("{ it: " + field + " }").at("/it/code").asText()).isEqualTo(code);
  }

  @Test
  void oneWrongFieldCostsOnlyItself() {
    JsonNode answer =
        Ask.query(
            "{ good: economy(code: \"PK\") { name } bad: economy(code: \"XX\") { name }"
                + " part: economy { name total(period: \"never\") { value } } }");

    assertThat(answer.get("errors")).hasSize(2);
    assertThat(answer.at("/data/good/name").asText()).isEqualTo("Pakistan");
    assertThat(answer.at("/data/bad").isNull()).isTrue();
    assertThat(answer.at("/data/part/name").asText()).isEqualTo("Pakistan");
    assertThat(answer.at("/data/part/total").isNull()).isTrue();
  }

  @Test
  void aLevelOfAnotherDimensionIsRefused() {
    JsonNode answer =
        Ask.query("{ concentration(of: CATEGORIES, level: COUNTRY) { hhi { value } } }");

    assertThat(Ask.code(answer)).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.at("/errors/0/extensions/levels").toString())
        .isEqualTo("[\"GROUP\",\"LEAF\"]");
  }

  @Test
  void theRestOfAPartlyPrintedGroupIsUndividedAndItsPrintedLineIsNot() {
    JsonNode hhi =
        Ask.data(
                "{ concentration(of: CATEGORIES, level: LEAF, period: \"2019-07\") { hhi { lower"
                    + " upper text } } }")
            .at("/concentration/hhi");

    assertThat(hhi.get("lower").asDouble()).isCloseTo(2108, within(0.5));
    assertThat(hhi.get("upper").asDouble()).isCloseTo(2308, within(0.5));
    assertThat(hhi.get("text").asText()).contains("rest of Telecommunication services");
  }

  @Test
  void oneKnownGroupIsEnoughForAnInterval() {
    JsonNode year =
        Ask.data(
                "{ concentration(of: CATEGORIES, period: \"FY2025\") { hhi { lower upper }"
                    + " us2023HighlyConcentrated { answer } } }")
            .get("concentration");

    assertThat(year.at("/hhi/lower").asDouble()).isCloseTo(7213, within(0.5));
    assertThat(year.at("/hhi/upper").asDouble()).isCloseTo(7440, within(0.5));
    assertThat(year.at("/us2023HighlyConcentrated/answer").asText()).isEqualTo("YES");
  }

  @Test
  void whoIsMissingFromATableOfEconomiesIsSaid() {
    assertThat(
            Ask.data("{ concentration(of: ECONOMIES, level: REGION) { assumptions } }").toString())
        .contains("Pakistan is not in this table.");
  }

  @Test
  void coverageKnowsYearsToDateAndEveryDimension() {
    JsonNode rows =
        Ask.data(
                "{ coverage(from: \"FY2018-YTD11\", to: \"FY2018-YTD11\") { dimension level share } }")
            .get("coverage");

    assertThat(rows).hasSize(8);
    assertThat(rows.findValuesAsText("dimension"))
        .contains("ECONOMY", "MARKET", "CATEGORY", "CHANNEL", "NONE");
    assertThat(rows.get(3).get("share").asDouble()).isCloseTo(0.826, within(0.0005));
  }

  @Test
  void growthBetweenUnlikePeriodsIsNullWithAReason() {
    JsonNode cagr =
        Ask.data(
                "{ economy { cagr(from: \"FY2020\", to: \"CY2024\") { value years absence { reason"
                    + " } } } }")
            .at("/economy/cagr");

    assertThat(cagr.get("value").isNull()).isTrue();
    assertThat(cagr.get("years").isNull()).isTrue();
    assertThat(cagr.at("/absence/reason").asText()).isEqualTo("DIFFERENT_FREQUENCY");
  }

  @Test
  void growthIsNotFormedWhereMethodsDiffer() {
    assertThat(
            Ask.data(
                    "{ series(key: \"pk-it-exports-formal-informal\") { cagr(from: \"FY2007\", to:"
                        + " \"FY2015\") { value absence { reason } } } }")
                .at("/series/cagr/absence/reason")
                .asText())
        .isEqualTo("NOT_COMPARABLE");
  }

  @Test
  void allWordsOfASearchMustMatchInAnyOrder() {
    assertThat(
            Ask.data("{ search(text: \"exports category\") { totalCount } }")
                .at("/search/totalCount")
                .asInt())
        .isPositive();
    assertThat(
            Ask.data("{ search(text: \"category exports\") { totalCount } }")
                .at("/search/totalCount")
                .asInt())
        .isPositive();
  }
}
