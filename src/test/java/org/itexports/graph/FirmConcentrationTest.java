package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Concentration over firms is an interval, and over a firm's markets it is of one printed table.
 */
@QuarkusTest
class FirmConcentrationTest {

  @Test
  void nothingAssumedTheIndexOverFirmsMayBeAnything() {
    JsonNode firms = firms("FY2024", "");

    assertThat(firms.at("/hhi/lower").asDouble()).isZero();
    assertThat(firms.at("/hhi/upper").asDouble()).isEqualTo(10_000);
    assertThat(firms.at("/hhi/value").isNull()).isTrue();
    assertThat(firms.at("/coverage/lower").asDouble()).isZero();
    assertThat(firms.at("/composition").isNull()).isTrue();
  }

  @Test
  void aFirmsShareLiesBetweenNothingAndItsRevenueOverTheTotal() {
    JsonNode inputs = firms("FY2024", "").at("/inputs");
    JsonNode netsol = labelled(inputs, "NetSol Technologies Limited");

    // 9,580.5 mn rupees at 282.8983 rupees a dollar, of 3,222.5 mn dollars; the rates' last digits
    // leave open another part in 57,000
    assertThat(netsol.at("/share/lower").asDouble()).isZero();
    assertThat(netsol.at("/share/upper").asDouble()).isCloseTo(0.0105093, within(0.0000005));
    assertThat(netsol.at("/observation/source/publisher").asText()).isNotEmpty();
  }

  @Test
  void aFirmWithAnotherYearIsBoundedByTheYearsThatCoverThePeriod() {
    JsonNode firms = firms("FY2024", "");

    assertThat(firms.at("/assumptions").toString())
        .contains("Systems Limited: revenue of CY2023 and CY2024-H1")
        .contains("Octopus Digital is not counted beside Avanceon")
        .contains("Revenue is not exports")
        .contains("Not listed, because no print covers the period")
        .contains("nothing is assumed about it");
    assertThat(labelled(firms.at("/inputs"), "Octopus Digital")).isNull();
    assertThat(labelled(firms.at("/inputs"), "NetSol Technologies, Inc.")).isNull();
  }

  @Test
  void roundingLeavesTheTotalOpenToo() {
    // 67,473 mn rupees of CY2024 and 36,739.5 mn of CY2025-H1, of 3,814 mn dollars less half of one
    JsonNode systems = labelled(firms("FY2025", "").at("/inputs"), "Systems Limited");

    double revenue = 67_473.02116 / 278.483333333 + 36_739.5 / 280.566666667;
    assertThat(systems.at("/share/upper").asDouble())
        .isGreaterThan(revenue / 3_813.5)
        .isCloseTo(revenue / 3_813.5, within(0.000003));
  }

  @Test
  void everyPrintBehindAShareIsListed() {
    JsonNode prints =
        Ask.data(
                """
                { economy { concentration(of: FIRMS, period: "FY2024") {
                    observations { series { firm { slug } } period { label } source { key } } } } }
                """)
            .at("/economy/concentration/observations");
    String systems = "{\"series\":{\"firm\":{\"slug\":\"systems-limited\"}},\"period\":{\"label\":";

    assertThat(prints.toString()).contains(systems + "\"CY2023\"}", systems + "\"CY2024-H1\"}");
    assertThat(prints.findValuesAsText("slug")).doesNotContain("octopus-digital");
  }

  @Test
  void anExplicitCapNarrowsTheIndex() {
    JsonNode capped = firms("FY2024", ", assuming: { cap: 0.02 }");

    assertThat(capped.at("/hhi/lower").asDouble()).isZero();
    assertThat(capped.at("/hhi/upper").asDouble()).isLessThan(400);
    assertThat(capped.at("/assumptions").toString()).contains("has more than 2.0 %");
  }

  @Test
  void withoutATotalTheReasonIsThatOfTheTotal() {
    JsonNode absent = firms("FY2030", "");

    assertThat(absent.at("/hhi").isNull()).isTrue();
    assertThat(absent.at("/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
  }

  @Test
  void everyPeriodThatIsPointedToHasAnAnswer() {
    JsonNode nearest = firms("FY2030", "").at("/absence/nearest");

    assertThat(nearest).hasSize(3);
    for (JsonNode period : nearest) {
      assertThat(firms(period.asText(), "").at("/absence").isNull()).as(period.asText()).isTrue();
    }
  }

  @Test
  void withoutAnyFirmTheReasonSaysSoAndNamesAYearWithSome() {
    JsonNode absent = firms("FY2005", "");

    assertThat(absent.at("/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(absent.at("/absence/nearest").isEmpty()).isFalse();
  }

  @Test
  void firmsHaveNoLevel() {
    assertThat(
            Ask.code(Ask.query("{ economy { concentration(of: FIRMS, level: GROUP) { level } } }")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void theSpreadOfAFirmsRevenueOverMarketsIsOfOnePrintedTable() {
    JsonNode markets =
        Ask.data(
                """
                { firm(slug: "systems-limited") { concentration(of: MARKETS) { level coverage { lower upper }
                    hhi { lower upper reason } assumptions inputs { label undivided share { lower upper } }
                    composition { period { label } firm { slug } economy { code } } } } }
                """)
            .at("/firm/concentration");

    // 52, 18 and 2 % as printed, and 28 % of North America and Europe, of which the split is
    // unknown
    assertThat(markets.at("/composition/period/label").asText()).isEqualTo("CY2023-H1");
    assertThat(markets.at("/composition/firm/slug").asText()).isEqualTo("systems-limited");
    assertThat(markets.at("/composition/economy").isNull()).isTrue();
    assertThat(markets.at("/level").asText()).isEqualTo("REGION");
    assertThat(markets.at("/hhi/lower").asDouble()).isBetween(2900.0, 3032.0);
    assertThat(markets.at("/hhi/upper").asDouble()).isBetween(3816.0, 3900.0);
    assertThat(
            labelled(markets.at("/inputs"), "North America and Europe")
                .at("/undivided")
                .asBoolean())
        .isTrue();
    assertThat(markets.at("/assumptions").toString()).contains("home market is one of the lines");
  }

  @Test
  void aFirmWithoutATableSaysSo() {
    assertThat(
            Ask.data(
                    "{ firm(slug: \"supernet\") { concentration(of: MARKETS) { absence { reason text"
                        + " } } } }")
                .at("/firm/concentration/absence")
                .toString())
        .contains("NO_COMPOSITION", "Supernet: no printed table divides revenue by country.");
  }

  @Test
  void aFirmsTablesLeadToItAndItToThem() {
    assertThat(
            Ask.data(
                    """
                    { firm(slug: "netsol-technologies-inc") { compositions { dimension period { label }
                        firm { slug } } } }
                    """)
                .at("/firm/compositions")
                .findValuesAsText("dimension"))
        .contains("MARKET", "SEGMENT");
  }

  private static JsonNode firms(String period, String more) {
    return Ask.data(
            """
            { economy { concentration(of: FIRMS, period: "%s"%s) { hhi { lower upper value }
                coverage { lower upper } assumptions composition { key } absence { reason nearest }
                inputs { label share { lower upper } observation { source { publisher } } } } } }
            """
                .formatted(period, more))
        .at("/economy/concentration");
  }

  private static JsonNode labelled(JsonNode inputs, String label) {
    for (JsonNode input : List.copyOf(inputs.findParents("label"))) {
      if (input.get("label").asText().equals(label)) {
        return input;
      }
    }
    return null;
  }
}
