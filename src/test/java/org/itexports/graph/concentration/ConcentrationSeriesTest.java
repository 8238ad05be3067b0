package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.graph.concentration.Own.number;
import static org.itexports.graph.concentration.Own.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concentration through time, over the months of a year, and of other economies and markets. */
@QuarkusTest
class ConcentrationSeriesTest {

  private static final String SIDE =
      "economies { economy { code } concentration { hhi { value } absence { reason } } }";

  @Test
  void aYearWithoutATableIsThereWithItsAbsence() {
    JsonNode years =
        Ask.data(
                """
                { concentrationSeries(of: CATEGORIES, frequency: FISCAL_YEAR, from: "FY2018", to: "FY2024") {
                    period { label } hhi { lower upper value } absence { reason nearest } } }
                """)
            .get("concentrationSeries");

    assertThat(texts(years, "label"))
        .isEqualTo("FY2018, FY2019, FY2020, FY2021, FY2022, FY2023, FY2024");
    assertThat(years.at("/0/hhi").isNull()).isTrue();
    assertThat(years.at("/0/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(years.at("/6/absence/nearest/0").asText()).isNotEqualTo("FY2024");
    // 2,109.37, 5.23 and 504.5 mn
    double squares = 2109.37 * 2109.37 + 5.23 * 5.23 + 504.5 * 504.5;
    assertThat(number(years, "/4/hhi/value"))
        .isCloseTo(1e4 * squares / (2619.1 * 2619.1), within(1e-6));
    // 1,666.615, 3.99 and 452.43 mn
    squares = 1666.615 * 1666.615 + 3.99 * 3.99 + 452.43 * 452.43;
    assertThat(number(years, "/3/hhi/value"))
        .isCloseTo(1e4 * squares / (2123.035 * 2123.035), within(1e-6));
  }

  @Test
  void withoutEndsItRunsFromTheFirstAnswerToTheLast() {
    JsonNode data =
        Ask.data(
            """
            { years: concentrationSeries(of: MONTHS) { period { label } absence { reason } }
              ofEconomy: economy { concentrationSeries(of: MONTHS) { period { label } } }
              days: concentrationSeries(of: CATEGORIES, frequency: DAY) { level }
              toDate: concentrationSeries(of: CATEGORIES, frequency: YEAR_TO_DATE,
                  from: "FY2023-YTD02", to: "FY2023-YTD05") { period { label } } }
            """);

    assertThat(texts(data.get("years"), "label")).isEqualTo("FY2023, FY2024, FY2025, FY2026");
    assertThat(texts(data.get("ofEconomy"), "label")).isEqualTo(texts(data.get("years"), "label"));
    assertThat(data.findValuesAsText("reason")).isEmpty();
    assertThat(data.get("days")).isEmpty();
    // Those with an answer: there is none for three months.
    assertThat(texts(data.get("toDate"), "label"))
        .isEqualTo("FY2023-YTD02, FY2023-YTD04, FY2023-YTD05");
  }

  @Test
  void aFirmHasASeriesOfItsTables() {
    JsonNode years =
        Ask.data(
                """
                { firm(slug: "netsol-technologies-inc") {
                    concentrationSeries(of: SEGMENTS, frequency: FISCAL_YEAR, from: "FY2024", to: "FY2025") {
                      period { label } absence { reason } hhi { value } } } }
                """)
            .at("/firm/concentrationSeries");

    assertThat(texts(years, "label")).isEqualTo("FY2024, FY2025");
    assertThat(years.at("/0/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(number(years, "/1/hhi/value")).isBetween(10_000 / 3., 10_000.);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from: \"FY2022\", to: \"FY2020\" | INVALID_ARGUMENT",
        "from: \"FY2050\" | INVALID_ARGUMENT",
        "frequency: FISCAL_YEAR, from: \"CY2019\", to: \"FY2024\" | INVALID_ARGUMENT",
        "frequency: MONTH, from: \"2019-01\", to: \"2024-01\" | LIST_TOO_LONG",
        "from: \"spring\" | INVALID_PERIOD"
      })
  void endsThatMakeNoRowAreRefused(String arguments, String code) {
    assertThat(
            Own.error("{ concentrationSeries(of: CATEGORIES, %s) { level } }".formatted(arguments)))
        .isEqualTo(code);
  }

  @Test
  void sixtyPointsAreAnswered() {
    assertThat(
            Ask.data(
                    """
                    { concentrationSeries(of: CATEGORIES, frequency: MONTH, from: "2019-01", to: "2023-12") {
                        period { label } } }
                    """)
                .get("concentrationSeries"))
        .hasSize(60);
  }

  @Test
  void aYearIsSharedByWhatIsShownForItsMonths() {
    String months =
        IntStream.rangeClosed(0, 11)
            .mapToObj(
                i ->
                    "m%d: total(period: \"%s\") { value }"
                        .formatted(
                            i, i < 6 ? "2023-%02d".formatted(i + 7) : "2024-%02d".formatted(i - 5)))
            .collect(Collectors.joining(" "));
    JsonNode data =
        Ask.data(
            """
            { economy { %s }
              concentration(of: MONTHS, period: "FY2024") { level composition { key }
                hhi { value } coverage { lower } assumptions inputs { label }
                observations { value } gini { value } } }
            """
                .formatted(months));

    double[] shown =
        StreamSupport.stream(data.get("economy").spliterator(), false)
            .mapToDouble(total -> Double.parseDouble(total.get("value").asText()))
            .toArray();
    double sum = IntStream.range(0, 12).mapToDouble(i -> shown[i]).sum();
    double squares = IntStream.range(0, 12).mapToDouble(i -> shown[i] * shown[i]).sum();
    JsonNode year = data.get("concentration");
    assertThat(shown).hasSize(12);
    assertThat(number(year, "/hhi/value")).isCloseTo(1e4 * squares / (sum * sum), within(1e-6));
    assertThat(number(year, "/hhi/value")).isBetween(1e4 / 12, 900.0);
    assertThat(texts(year.get("inputs"), "label"))
        .isEqualTo(
            "2023-07, 2023-08, 2023-09, 2023-10, 2023-11, 2023-12,"
                + " 2024-01, 2024-02, 2024-03, 2024-04, 2024-05, 2024-06");
    assertThat(texts(year.get("observations"), "value"))
        .isEqualTo(texts(data.get("economy"), "value"));
    assertThat(number(year, "/coverage/lower")).isEqualTo(1);
    assertThat(year.get("composition").isNull()).isTrue();
    assertThat(year.get("level").isNull()).isTrue();
    assertThat(year.get("assumptions").toString()).contains("need not be the printed total");
  }

  @Test
  void onlyFullYearsOfWhichEveryMonthIsShownAreDivided() {
    JsonNode data =
        Ask.data(
            """
            { half: concentration(of: MONTHS, period: "FY2024-H1") { hhi { value } absence { reason nearest } }
              gap: concentration(of: MONTHS, period: "FY2022") { hhi { value } absence { reason text nearest } } }
            """);

    assertThat(data.at("/half/absence/reason").asText()).isEqualTo("DIFFERENT_FREQUENCY");
    assertThat(data.at("/half/absence/nearest/0").asText()).isEqualTo("FY2024");
    assertThat(data.at("/half/hhi").isNull()).isTrue();
    assertThat(data.at("/gap/absence/reason").asText()).isEqualTo("MONTHS_MISSING");
    assertThat(data.at("/gap/absence/text").asText())
        .startsWith("Pakistan: no figure is shown for 2021-10.");
    assertThat(data.at("/gap/absence/nearest/0").asText()).isEqualTo("FY2023");
    assertThat(data.at("/gap/hhi").isNull()).isTrue();
    assertThat(Own.error("{ concentration(of: MONTHS, level: GROUP) { level } }"))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aPeriodAnswersForItself() {
    JsonNode data =
        Ask.data(
            """
            { period(of: "FY2022") { label
                concentration(of: CATEGORIES) { period { label } hhi { value } }
                lines: concentration(of: CATEGORIES, level: LEAF) { level }
                platforms: concentration(of: PLATFORMS) { absence { reason } } }
              concentration(of: CATEGORIES, period: "FY2022") { hhi { value } } }
            """);

    assertThat(data.at("/period/label").asText()).isEqualTo("FY2022");
    assertThat(data.at("/period/concentration/period/label").asText()).isEqualTo("FY2022");
    assertThat(data.at("/period/concentration/hhi")).isEqualTo(data.at("/concentration/hhi"));
    assertThat(data.at("/period/lines/level").asText()).isEqualTo("LEAF");
    assertThat(data.at("/period/platforms/absence/reason").asText()).isEqualTo("TOO_FEW_FIGURES");
  }

  @Test
  void ofAMarketNoTableIsRecorded() {
    JsonNode market =
        Ask.data(
                """
                { market(code: "US") {
                    firms: concentration(of: FIRMS) { period { label } hhi { lower } absence { reason text nearest }
                      inputs { label } missingFigures { kind } lorenzCurve { exact } whatIf(adjust: []) { level }
                      us2023HighlyConcentrated { answer } change(since: "FY2022") { text } }
                    categories: concentration(of: CATEGORIES, period: "FY2022") { period { label }
                      absence { reason text } } } }
                """)
            .get("market");

    assertThat(market.at("/firms/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(market.at("/firms/absence/text").asText())
        .isEqualTo("United States: no printed table divides exports to it by firm.");
    assertThat(market.at("/firms/absence/nearest")).isEmpty();
    for (String field :
        new String[] {"period", "hhi", "lorenzCurve", "whatIf", "us2023HighlyConcentrated"}) {
      assertThat(market.get("firms").get(field).isNull()).as(field).isTrue();
    }
    assertThat(market.at("/firms/inputs")).isEmpty();
    assertThat(market.at("/firms/missingFigures")).isEmpty();
    assertThat(market.at("/firms/change/text").asText()).startsWith("Without shares");
    assertThat(market.at("/categories/period/label").asText()).isEqualTo("FY2022");
    assertThat(market.at("/categories/absence/text").asText()).endsWith("for FY2022.");
  }

  @Test
  void economiesStandSideBySideAndOneWithoutAnAnswerIsNotCompared() {
    JsonNode compared =
        compare("\"Bangladesh\", \"PK\"", "comparable reasons " + SIDE).get("compareConcentration");

    assertThat(compared.get("comparable").asBoolean()).isFalse();
    assertThat(compared.get("reasons").toString()).isEqualTo("[\"No answer for Bangladesh.\"]");
    assertThat(texts(compared.get("economies"), "code")).isEqualTo("BD, PK");
    assertThat(compared.at("/economies/0/concentration/absence/reason").asText())
        .isEqualTo("NO_COMPOSITION");
    assertThat(compared.at("/economies/0/concentration/hhi").isNull()).isTrue();
    assertThat(compared.at("/economies/1/concentration/absence").isNull()).isTrue();
    assertThat(number(compared, "/economies/1/concentration/hhi/value"))
        .isCloseTo(6857.44, within(.01));
  }

  private static JsonNode compare(String economies, String selection) {
    return Ask.data(comparison(economies, selection));
  }

  private static String comparison(String economies, String selection) {
    return "{ compareConcentration(of: CATEGORIES, economies: [%s], period: \"FY2022\") { %s } }"
        .formatted(economies, selection);
  }

  @Test
  void tenEconomiesAreComparedAndNoMore() {
    String ten = "\"BD\", \"EG\", \"ID\", \"IN\", \"LK\", \"LMC\", \"NP\", \"PH\", \"PK\", \"SAS\"";

    JsonNode compared =
        compare(ten, "reasons economies { economy { code } }").get("compareConcentration");
    assertThat(compared.get("economies")).hasSize(10);
    assertThat(compared.get("reasons")).hasSize(9);
    assertThat(Own.error(comparison(ten + ", \"WLD\"", "comparable"))).isEqualTo("LIST_TOO_LONG");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | INVALID_ARGUMENT",
        "\"PK\" | INVALID_ARGUMENT",
        "\"PK\", \"PK\" | INVALID_ARGUMENT",
        "\"PK\", \"Pakistan\" | INVALID_ARGUMENT",
        "\"PK\", \"XX\" | UNKNOWN_CODE"
      })
  void aComparisonNeedsTwoThatAreKnownAndDiffer(String economies, String code) {
    assertThat(Own.error(comparison(economies, "comparable"))).isEqualTo(code);
  }
}
