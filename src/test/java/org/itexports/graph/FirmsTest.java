package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Firms lead to their figures, markets, parents, affiliates and rankings, and back. */
@QuarkusTest
class FirmsTest {

  @Test
  void aFirmIsFoundByItsSlugNameAliasOrTicker() {
    for (String name : new String[] {"systems-limited", "Systems Ltd", "sys", "SYSTEMS LIMITED"}) {
      assertThat(Ask.data("{ firm(slug: \"" + name + "\") { slug } }").at("/firm/slug").asText())
          .isEqualTo("systems-limited");
    }
    assertThat(Ask.code(Ask.query("{ firm(slug: \"sistems-limited\") { slug } }")))
        .isEqualTo("UNKNOWN_CODE");
  }

  @Test
  void theRevenueOfAYearShowsTheFullRupeeFigureAndItsRoundings() {
    JsonNode revenue =
        Ask.data(
                """
                { firm(slug: "systems-limited") { fiscalYearEnd revenue(period: "CY2023") {
                    money { amount currency } decidedBy observation { source { publisher } }
                    alternatives { tag observation { value } } } } }
                """)
            .at("/firm");

    assertThat(revenue.at("/fiscalYearEnd").asText()).isEqualTo("12-31");
    assertThat(revenue.at("/revenue/money/amount").decimalValue()).isEqualTo("53435483177");
    assertThat(revenue.at("/revenue/money/currency").asText()).isEqualTo("PKR");
    assertThat(revenue.at("/revenue/alternatives").findValuesAsText("tag"))
        .isNotEmpty()
        .containsOnly("SAME_ROUNDED");
  }

  @Test
  void aFirmsYearIsItsOwnAndTrailingMonthsAreNone() {
    JsonNode firm =
        Ask.data(
                """
                { firm(slug: "netsol-technologies-limited") { fiscalYearEnd
                    latest: revenue { value period { label } }
                    other: revenue(period: "CY2023") { value absence { reason nearest } } } }
                """)
            .at("/firm");

    assertThat(firm.at("/fiscalYearEnd").asText()).isEqualTo("06-30");
    assertThat(firm.at("/latest/period/label").asText()).isEqualTo("FY2025");
    assertThat(firm.at("/other/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(firm.at("/other/absence/nearest").toString()).contains("FY2023");
  }

  @Test
  void withoutAnyPrintedRevenueTheFieldIsNull() {
    assertThat(Ask.data("{ firm(slug: \"trg-pakistan\") { kind revenue { value } } }").toString())
        .isEqualTo("{\"firm\":{\"kind\":\"HOLDING\",\"revenue\":null}}");
  }

  @Test
  void aTieLeadsFromTheParentToTheAffiliateAndBack() {
    JsonNode tie =
        Ask.data(
                """
                { firm(slug: "avanceon") { affiliates { share source { publisher } affiliate {
                    slug parents { share parent { slug } } containedIn { slug } } }
                    contains { slug } } }
                """)
            .at("/firm");

    assertThat(tie.at("/affiliates/0/affiliate/slug").asText()).isEqualTo("octopus-digital");
    assertThat(tie.at("/affiliates/0/share").asDouble()).isEqualTo(0.7432);
    assertThat(tie.at("/affiliates/0/affiliate/parents/0/parent/slug").asText())
        .isEqualTo("avanceon");
    assertThat(tie.at("/affiliates/0/affiliate/containedIn/slug").asText()).isEqualTo("avanceon");
    assertThat(tie.at("/contains").toString()).isEqualTo("[{\"slug\":\"octopus-digital\"}]");
  }

  @Test
  void aStakeIsNoSubsidiaryWhoseFiguresAreContained() {
    JsonNode trg =
        Ask.data(
                """
                { firm(slug: "TRG International") { contains { slug }
                    affiliates { affiliate { slug containedIn { slug } } } parents { parent { slug } } } }
                """)
            .at("/firm");

    assertThat(trg.at("/affiliates").findValuesAsText("slug")).contains("ibex-limited", "afiniti");
    assertThat(trg.at("/contains").size()).isZero();
    assertThat(trg.at("/parents").findValuesAsText("slug")).contains("trg-pakistan");
  }

  @Test
  void aSubsidiarysSeriesIsPartOfItsParentsAndSaysSo() {
    JsonNode series =
        Ask.data(
                """
                { series(key: "octopus-digital-revenue") {
                    firm { slug } economy { code } partOf { key parts { key } } } }
                """)
            .at("/series");

    assertThat(series.at("/firm/slug").asText()).isEqualTo("octopus-digital");
    assertThat(series.at("/economy").isNull()).isTrue();
    assertThat(series.at("/partOf/key").asText()).isEqualTo("avanceon-revenue");
    assertThat(series.at("/partOf/parts").findValuesAsText("key"))
        .contains("octopus-digital-revenue", "avanceon-revenue-by-segment");
  }

  @Test
  void marketsLeadToFirmsAndFirmsToMarkets() {
    JsonNode answer =
        Ask.data(
            """
            { firm(slug: "systems-limited") { markets { code }
                presences(kind: REGIONAL_OFFICE) { market { code } source { publisher } } }
              market(code: "SA") { firms { totalCount nodes { slug } } } }
            """);

    assertThat(answer.at("/firm/markets").findValuesAsText("code"))
        .contains("AE", "SA", "AU", "MIDDLE_EAST", "PK", "NORTH_AMERICA+EUROPE");
    assertThat(answer.at("/firm/presences").findValuesAsText("code"))
        .containsExactly("AE", "AU", "SA");
    assertThat(answer.at("/market/firms/nodes").findValuesAsText("slug"))
        .contains("systems-limited", "infotech")
        .doesNotContain("supernet");
  }

  @Test
  void officesLeaveOutMarketsWithCustomersOnly() {
    JsonNode firm =
        Ask.data(
                "{ firm(slug: \"systems-limited\") { offices { kind } presences(kind: CUSTOMERS) {"
                    + " kind market { code } } } }")
            .at("/firm");

    assertThat(firm.at("/offices").findValuesAsText("kind")).doesNotContain("CUSTOMERS");
    assertThat(firm.at("/presences").findValuesAsText("kind"))
        .isNotEmpty()
        .containsOnly("CUSTOMERS");
  }

  @Test
  void rankingsLeadToWhoIsRanked() {
    JsonNode answer =
        Ask.data(
            """
            { firm(slug: "systems-limited") { rankings { awarder position firm { slug } } }
              economy { rankings { awarder position qualifier economy { code } period { label } } }
              rankings(awarder: "p@sha") { nodes { awarder } } }
            """);

    assertThat(answer.at("/firm/rankings").findValuesAsText("awarder")).contains("P@SHA", "PSEB");
    assertThat(answer.at("/economy/rankings").toString())
        .contains(
            "{\"awarder\":\"Payoneer\",\"position\":5,\"qualifier\":\"AT_MOST\","
                + "\"economy\":{\"code\":\"PK\"},\"period\":{\"label\":\"CY2017\"}}");
    assertThat(answer.at("/rankings/nodes").findValuesAsText("awarder"))
        .isNotEmpty()
        .containsOnly("P@SHA");
  }

  @Test
  void firmsAreFilteredByWhatUsersAskFor() {
    assertThat(slugs("filter: { listing: \"psx\" }"))
        .contains("systems-limited", "trg-pakistan", "avanceon")
        .doesNotContain("netsol-technologies-inc", "10pearls");
    assertThat(slugs("filter: { city: \"Karachi\" }")).contains("ibex-global-solutions", "afiniti");
    assertThat(slugs("filter: { text: \"outsourcing\", market: \"AU\" }"))
        .containsExactly("systems-limited");
    assertThat(slugs("filter: { kind: CAPTIVE }"))
        .containsExactly("mentor-graphics-pakistan", "sp-global-pakistan", "teradata-pakistan");
    assertThat(slugs("filter: { withRevenue: true, listing: \"NASDAQ\" }"))
        .containsExactly("ibex-limited", "netsol-technologies-inc");
    assertThat(Ask.code(Ask.query("{ firms(filter: { city: \"Atlantis\" }) { totalCount } }")))
        .isEqualTo("UNKNOWN_CODE");
  }

  @Test
  void firmsComeByNameOrByYearOfFoundation() {
    assertThat(slugs("first: 100")).isSorted().contains("venturedive");
    assertThat(slugs("orderBy: FOUNDED, first: 3"))
        .containsExactly("systems-limited", "netsol-technologies-limited", "techlogix");
  }

  @Test
  void pagesOfFirmsFollowEachOther() {
    JsonNode first =
        Ask.data("{ firms(first: 4) { nodes { slug } pageInfo { endCursor } } }").at("/firms");
    String next = "first: 4, after: \"" + first.at("/pageInfo/endCursor").asText() + "\"";

    assertThat(slugs(next)).hasSize(4).isSorted();
    assertThat(slugs(next).get(0)).isGreaterThan(first.at("/nodes/3/slug").asText());
  }

  @Test
  void segmentsLeadToTheirPrintsAndTheirFirm() {
    JsonNode segment =
        Ask.data(
                """
                { segment(code: "systems-limited/DIGITAL_SERVICES") { name firm { slug segments { code } }
                    observations { nodes { value unit period { label } } } } }
                """)
            .at("/segment");

    assertThat(segment.at("/observations/nodes").toString())
        .isEqualTo("[{\"value\":0.79,\"unit\":\"SHARE\",\"period\":{\"label\":\"CY2023-H1\"}}]");
    assertThat(segment.at("/firm/segments").findValuesAsText("code"))
        .containsExactly(
            "systems-limited/BPO",
            "systems-limited/DIGITAL_SERVICES",
            "systems-limited/MANAGED_SERVICES");
  }

  private static List<String> slugs(String arguments) {
    return Ask.data("{ firms(" + arguments + ") { nodes { slug } } }").findValuesAsText("slug");
  }
}
