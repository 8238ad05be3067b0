package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which promises moved, and how far off those were that a figure has decided. */
@QuarkusTest
class TargetRecordsTest {

  @Test
  void fiveBillionFor2020WereAnnouncedForLaterYearsAgain() {
    JsonNode history =
        history(
            "it-exports/CY2020/morenews-2017",
            "holding: AMOUNT",
            "announcements amounts periods steps { date datedBySource monthsLater target { key } }");

    assertThat(history.findValuesAsText("key"))
        .containsExactly(
            "it-exports/CY2020/morenews-2017",
            "it-exports/FY2023/br-20210721",
            "it-exports/CY2025/thenews-20210824",
            "it-exports/CY2023/br-20220825",
            "it-exports/FY2023/thenews-20230622",
            "it-exports/FY2023/propk-20230818/2",
            "it-exports/FY2026/br-20250820",
            "it-exports/FY2026/ppi-20260218",
            "it-exports/CY2020/seed-it-exports-2017");
    assertThat(history.findValuesAsText("monthsLater"))
        .containsExactly("null", "30", "30", "-24", "-6", "0", "36", "0", "null");
    assertThat(history.findValuesAsText("date")).startsWith("2017-01-01", "2021-07-21");
    assertThat(history.findValuesAsText("datedBySource"))
        .startsWith("false", "false", "true", "false");
    assertThat(history.get("amounts").asInt()).isEqualTo(1);
    assertThat(history.get("periods").asInt()).isEqualTo(5);
  }

  @Test
  void oneAnnouncerMovedFiveAndTenBillionByFiveYears() {
    String fields = "steps { monthsLater sameAnnouncer target { key } }";
    JsonNode five =
        history("it-exports/CY2020/morenews-2017", "holding: AMOUNT, sameAnnouncer: true", fields);
    JsonNode ten =
        history("it-exports/CY2025/morenews-2017", "holding: AMOUNT, sameAnnouncer: true", fields);

    assertThat(five.at("/steps/1/target/key").asText())
        .isEqualTo("it-exports/CY2025/thenews-20210824");
    assertThat(five.at("/steps/1/monthsLater").asInt()).isEqualTo(60);
    assertThat(five.at("/steps/1/sameAnnouncer").asBoolean()).isTrue();
    assertThat(ten.findValuesAsText("key"))
        .containsExactly(
            "it-exports/CY2025/morenews-2017",
            "it-exports/CY2025/dawn-1315618",
            "it-exports/CY2030/thenews-20210824");
    assertThat(ten.findValuesAsText("monthsLater")).containsExactly("null", "0", "60");
  }

  @Test
  void theAmountForOneYearMoved() {
    JsonNode history =
        history(
            "it-exports/FY2029/br-20240611",
            "holding: DUE",
            "amounts periods steps { amountChange { amount } relativeAmountChange target { period {"
                + " label } } }");

    assertThat(history.findValuesAsText("label")).hasSize(6).containsOnly("FY2029");
    assertThat(history.findValuesAsText("amount"))
        .containsExactly("0", "10000000000", "-15000000000");
    assertThat(history.at("/steps/2/relativeAmountChange").asDouble())
        .isCloseTo(25.0 / 15 - 1, within(1e-12));
    assertThat(history.get("amounts").asInt()).isEqualTo(3);
    assertThat(history.get("periods").asInt()).isEqualTo(1);
  }

  @Test
  void anotherKindOrConceptIsAnotherGoal() {
    // 15 billion "possible" and 15 billion aimed at; 5 billion of a forecast there is none.
    assertThat(
            history("it-exports/open/br-20250820", "holding: AMOUNT", "announcements text")
                .get("text")
                .asText())
        .isEqualTo("No other announcement of this goal is recorded.");
    assertThat(
            history("it-exports/FY2008/econpk-20080214", "holding: DUE", "announcements")
                .get("announcements")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void whatCountsUnknownThingsStandsAlone() {
    assertThat(
            history("it-exports/CY2010/ppf-2007", "holding: AMOUNT", "announcements")
                .get("announcements")
                .asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "it-exports/CY2020/morenews-2017, false, -3560030000, 1439.97, 5000",
    "it-exports/FY2025/br-20250820, true, -386000000, 3814, 4200",
    "it-exports/FY2025/br-20250809, true, 14000000, 3814, 3800",
    "it-exports/FY2023/thenews-20230622/2, true, 16000000, 2596, 2580",
    "it-exports/FY2009/mobirev-20090801, true, -54000000, 201, 255",
    "software-exports/FY2007/ppf-2007, true, 8000000, 116, 108"
  })
  void theErrorIsTheFigureMinusTheAmount(
      String key, boolean samePeriod, String error, double figure, double amount) {
    JsonNode progress =
        Ask.data(
                "{ target(key: \"%s\") { progress { samePeriod error { amount } relativeError } } }"
                    .formatted(key))
            .at("/target/progress");

    assertThat(progress.get("samePeriod").asBoolean()).isEqualTo(samePeriod);
    assertThat(progress.at("/error/amount").asText()).isEqualTo(error);
    assertThat(progress.get("relativeError").asDouble())
        .isCloseTo(figure / amount - 1, within(1e-12));
  }

  @Test
  void aTargetWithoutAFigureHasNoError() {
    JsonNode progress =
        Ask.data(
                "{ target(key: \"it-exports/FY2029/ppi-20260218\") { progress { samePeriod error {"
                    + " amount } relativeError } } }")
            .at("/target/progress");

    assertThat(progress).allMatch(JsonNode::isNull);
  }

  @Test
  void fourOfSeventeenAimsWereMetAndTheyFellAFifthShortOnAverage() {
    JsonNode record = record("kind: TARGET");

    // Figure / amount of each aim, once however often it was reported.
    List<Double> ratios =
        List.of(
            1439.97 / 5000,
            2619.1 / 3500,
            2596.0 / 5000,
            3814.0 / 10000,
            3814.0 / 5000,
            169.0 / 162,
            201.0 / 255,
            2619.1 / 3500,
            2596.0 / 5000,
            2596.0 / 3000,
            3223.0 / 3500,
            3814.0 / 3800,
            3814.0 / 4200,
            3814.0 / 3500,
            4600.0 / 5200,
            4600.0 / 5000,
            116.0 / 108);
    assertThat(record.get("judged").asInt()).isEqualTo(17);
    assertThat(record.get("announcements").asInt()).isEqualTo(25);
    assertThat(record.get("met").asInt()).isEqualTo(4);
    assertThat(record.get("missed").asInt()).isEqualTo(13);
    assertThat(record.get("undetermined").asInt()).isZero();
    assertThat(record.get("otherPeriod").asInt()).isEqualTo(5);
    assertThat(record.get("meanRelativeError").asDouble())
        .isCloseTo(ratios.stream().mapToDouble(r -> r - 1).average().orElseThrow(), within(1e-12));
    assertThat(record.get("meanAbsoluteRelativeError").asDouble())
        .isCloseTo(
            ratios.stream().mapToDouble(r -> Math.abs(r - 1)).average().orElseThrow(),
            within(1e-12));
  }

  @Test
  void allFiveForecastsWereExceeded() {
    JsonNode record = record("kind: FORECAST");

    assertThat(record.get("judged").asInt()).isEqualTo(5);
    assertThat(record.get("met").asInt()).isEqualTo(5);
    assertThat(record.get("meanRelativeError").asDouble())
        .isCloseTo(
            (2596.0 / 2580 + 3223.0 / 3000 + 4600.0 / 4200 + 4600.0 / 4500 + 169.0 / 160) / 5 - 1,
            within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"kind: TARGET", "kind: FORECAST", "samePeriod: true", "from: \"FY2020\"", "''"})
  void theListBehindItGivesTheSameMeans(String arguments) {
    JsonNode record = record(arguments);
    List<Double> errors =
        record.findValues("relativeError").stream().map(JsonNode::asDouble).toList();

    assertThat(record.at("/targets/totalCount").asInt()).isEqualTo(record.get("judged").asInt());
    assertThat(errors).hasSize(record.get("judged").asInt());
    assertThat(record.get("meanRelativeError").asDouble())
        .isCloseTo(errors.stream().mapToDouble(e -> e).average().orElseThrow(), within(1e-12));
    assertThat(record.get("met").asInt())
        .isEqualTo(record.findValuesAsText("outcome").stream().filter("MET"::equals).count());
  }

  @Test
  void thoseOfTheSamePeriodAndTheOthersAreAll() {
    assertThat(
            record("samePeriod: true").get("judged").asInt()
                + record("samePeriod: false").get("judged").asInt())
        .isEqualTo(record("").get("judged").asInt());
    assertThat(record("samePeriod: true").get("otherPeriod").asInt()).isZero();
  }

  @Test
  void whereNothingIsJudgedThereAreNoMeans() {
    JsonNode record = record("from: \"FY2027\"");

    assertThat(record.get("judged").asInt()).isZero();
    assertThat(record.get("meanRelativeError").isNull()).isTrue();
    assertThat(record.get("meanAbsoluteRelativeError").isNull()).isTrue();
    assertThat(record.at("/absence/reason").asText()).isEqualTo("NOTHING_JUDGED");
  }

  @Test
  void anInstitutionHasTheRecordOfWhatItAnnounced() {
    JsonNode record =
        Ask.data(
                """
                { institution(slug: "pakistan-software-export-board") { targetRecord {
                    judged met missed targets(first: 100) { nodes { institutions { slug } } } } } }
                """)
            .at("/institution/targetRecord");

    assertThat(record.get("judged").asInt()).isEqualTo(6);
    assertThat(record.get("met").asInt()).isEqualTo(1);
    assertThat(record.at("/targets/nodes"))
        .allMatch(
            target -> target.findValuesAsText("slug").contains("pakistan-software-export-board"));
  }

  private static JsonNode history(String key, String arguments, String fields) {
    return Ask.data(
            "{ target(key: \"%s\") { history(%s) { %s } } }".formatted(key, arguments, fields))
        .at("/target/history");
  }

  private static JsonNode record(String arguments) {
    return Ask.data(
            """
            { economy { targetRecord%s { judged announcements met missed undetermined otherPeriod
                meanRelativeError meanAbsoluteRelativeError absence { reason }
                targets(first: 100) { totalCount nodes { progress { outcome relativeError } } } } } }
            """
                .formatted(arguments.isEmpty() ? "" : "(" + arguments + ")"))
        .at("/economy/targetRecord");
  }
}
