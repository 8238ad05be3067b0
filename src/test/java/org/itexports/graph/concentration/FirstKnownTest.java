package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.number;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;

/** What an index was when it could be told first, and what revisions made of it. */
@QuarkusTest
class FirstKnownTest {

  private static final String FIRST =
      """
       asOf hhi { value lower upper } asFirstKnown { day samePrints
         concentration { asOf hhi { value lower upper } composition { key } }
         change { points { lower upper } before { value } after { value } text
           since { asOf } contributions { label points { lower } } } }
      """;

  /** July 2019 to February 2020, in thousands of dollars, as printed on 24 April 2020. */
  private static final double AS_PRINTED = hhi(677_230, 1_940, 208_300);

  /** The same months as printed a year later, on 27 April 2021. */
  private static final double AS_REVISED = hhi(708_100, 1_440, 208_300);

  @Test
  void aRevisionOfATableChangesItsIndex() {
    JsonNode found = categories("FY2020-YTD08", "");

    assertThat(found.at("/asOf").isNull()).isTrue();
    assertNumber(found, "/hhi/value", AS_REVISED);
    JsonNode first = found.get("asFirstKnown");
    assertThat(first.get("day").asText()).isEqualTo("2020-04-24");
    assertThat(first.at("/concentration/asOf").asText()).isEqualTo("2020-04-24");
    assertThat(first.at("/concentration/composition/key").asText())
        .isEqualTo("pk-category/FY2020-YTD08/nation-20200424");
    assertNumber(first, "/concentration/hhi/value", AS_PRINTED);
    assertThat(first.get("samePrints").asBoolean()).isFalse();
    assertNumber(first, "/change/before/value", AS_PRINTED);
    assertNumber(first, "/change/after/value", AS_REVISED);
    assertNumber(first, "/change/points/lower", AS_REVISED - AS_PRINTED);
    assertNumber(first, "/change/points/upper", AS_REVISED - AS_PRINTED);
    assertThat(AS_REVISED - AS_PRINTED).isEqualTo(92.77, within(0.01));
  }

  @Test
  void onADayBeforeTheRevisionTheFirstAnswerIsTheOnlyOne() {
    JsonNode found = categories("FY2020-YTD08", ", asOf: \"2021-04-26\"");

    assertThat(found.get("asOf").asText()).isEqualTo("2021-04-26");
    assertNumber(found, "/hhi/value", AS_PRINTED);
    assertThat(found.at("/asFirstKnown/day").asText()).isEqualTo("2020-04-24");
    assertThat(found.at("/asFirstKnown/samePrints").asBoolean()).isTrue();
    assertNumber(found, "/asFirstKnown/change/points/lower", 0);
  }

  @Test
  void aYearAgoColumnRevisesAQuarter() {
    JsonNode found = categories("FY2021-Q1", "");

    assertNumber(found, "/hhi/value", hhi(348_400, 760, 95_920));
    assertThat(found.at("/asFirstKnown/day").asText()).isEqualTo("2020-12-04");
    assertNumber(found, "/asFirstKnown/concentration/hhi/value", hhi(347_500, 760, 95_790));
  }

  /** The first table of fiscal year 2020 lists no telecommunication services. */
  @Test
  void aLaterEditionTellsWhatTheFirstLeftOpen() {
    JsonNode found = categories("FY2020", "");

    double listed = 10_000 * (square(1_106_027 / 1_438_827.0) + square(2_550 / 1_438_827.0));
    JsonNode first = found.at("/asFirstKnown/concentration");
    assertThat(found.at("/asFirstKnown/day").asText()).isEqualTo("2020-08-27");
    assertThat(first.at("/hhi/value").isNull()).isTrue();
    assertThat(number(first, "/hhi/lower")).isCloseTo(listed, within(0.01));
    assertThat(number(first, "/hhi/upper"))
        .isCloseTo(listed + 10_000 * square(330_250 / 1_438_827.0), within(0.01));
    assertNumber(found, "/hhi/value", hhi(1_108_690, 2_550, 328_730));
    assertThat(found.at("/asFirstKnown/samePrints").asBoolean()).isFalse();
  }

  @Test
  void whereNothingWasRevisedTheFirstAnswerStands() {
    JsonNode found = categories("FY2021", "");

    assertThat(found.at("/asFirstKnown/day").asText()).isEqualTo("2021-08-29");
    assertThat(found.at("/asFirstKnown/samePrints").asBoolean()).isTrue();
    assertThat(found.at("/asFirstKnown/concentration/hhi")).isEqualTo(found.get("hhi"));
  }

  /** Its tables stay, but the total that firms' shares are of was revised on 24 August 2022. */
  @Test
  void aRevisedTotalIsANewPrintBehindSharesOfFirms() {
    JsonNode data =
        Ask.data(
            """
            { before: concentration(of: FIRMS, period: "FY2021", asOf: "2022-08-23") {
                asFirstKnown { day samePrints } }
              after: concentration(of: FIRMS, period: "FY2021", asOf: "2022-08-24") {
                asFirstKnown { day samePrints } } }
            """);

    assertThat(data.at("/before/asFirstKnown/day")).isEqualTo(data.at("/after/asFirstKnown/day"));
    assertThat(data.at("/after/asFirstKnown/samePrints").asBoolean()).isFalse();
  }

  @Test
  void anyTwoDaysAreCompared() {
    JsonNode change =
        Ask.data(
                """
                { concentration(of: CATEGORIES, period: "FY2020-YTD08", asOf: "2022-01-01") {
                    change(sinceAsOf: "2020-12-31") { since { asOf hhi { value } }
                      points { lower upper } } } }
                """)
            .at("/concentration/change");

    assertThat(change.at("/since/asOf").asText()).isEqualTo("2020-12-31");
    assertNumber(change, "/since/hhi/value", AS_PRINTED);
    assertNumber(change, "/points/lower", AS_REVISED - AS_PRINTED);
  }

  @Test
  void anotherPeriodIsReadAsOnTheSameDay() {
    JsonNode since =
        Ask.data(
                """
                { concentration(of: CATEGORIES, period: "FY2021-YTD08", asOf: "2021-04-26") {
                    absence { reason } change(since: "FY2020-YTD08") { since { hhi { value } } } } }
                """)
            .get("concentration");

    assertThat(since.at("/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
    assertNumber(since, "/change/since/hhi/value", AS_PRINTED);
  }

  @Test
  void whereThereIsNoAnswerThereIsNoFirstOne() {
    JsonNode data =
        Ask.data(
            """
            { absent: concentration(of: CATEGORIES, period: "FY2011") { asFirstKnown { day } }
              own: concentrationOf(values: [3, 1]) { asOf asFirstKnown { day } } }
            """);

    assertThat(data.at("/absent/asFirstKnown").isNull()).isTrue();
    assertThat(data.at("/own/asFirstKnown").isNull()).isTrue();
    assertThat(data.at("/own/asOf").isNull()).isTrue();
  }

  @Test
  void ownValuesHaveNoHistory() {
    JsonNode answer =
        Ask.query(
            "{ concentrationOf(values: [3, 1]) { change(sinceAsOf: \"2020-12-31\") { text } } }");

    assertThat(Ask.code(answer)).isEqualTo("INVALID_ARGUMENT");
  }

  private static JsonNode categories(String period, String more) {
    return Ask.data(
            "{ concentration(of: CATEGORIES, level: GROUP, period: \"%s\"%s) { %s } }"
                .formatted(period, more, FIRST))
        .get("concentration");
  }

  private static double hhi(double... amounts) {
    double total = 0;
    for (double amount : amounts) {
      total += amount;
    }
    double sum = 0;
    for (double amount : amounts) {
      sum += square(amount / total);
    }
    return 10_000 * sum;
  }

  private static double square(double share) {
    return share * share;
  }
}
