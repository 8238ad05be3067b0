package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Platforms print worldwide figures and figures of an economy, and the two stay apart. */
@QuarkusTest
class PlatformsTest {

  @Test
  void aPlatformIsFoundByANameItHadBefore() {
    JsonNode upwork =
        Ask.data(
                """
                { platform(slug: "odesk") {
                    slug kind operator listing ticker fiscalYearEnd market { code }
                    source { key } citation } }
                """)
            .get("platform");

    assertThat(upwork.get("slug").asText()).isEqualTo("upwork");
    assertThat(upwork.get("kind").asText()).isEqualTo("MARKETPLACE");
    assertThat(upwork.get("operator").asText()).isEqualTo("Upwork Inc.");
    assertThat(upwork.get("listing").asText() + ":" + upwork.get("ticker").asText())
        .isEqualTo("NASDAQ:UPWK");
    assertThat(upwork.get("fiscalYearEnd").asText()).isEqualTo("12-31");
    assertThat(upwork.at("/market/code").asText()).isEqualTo("US");
    assertThat(upwork.get("citation").asText()).contains("Upwork", "2026-02-09");
  }

  @Test
  void anUnknownPlatformIsNamedWithItsNeighbours() {
    JsonNode answer = Ask.query("{ platform(slug: \"upworks\") { name } }");

    assertThat(Ask.code(answer)).isEqualTo("UNKNOWN_CODE");
    assertThat(answer.at("/errors/0/extensions/nearest").toString()).contains("upwork");
  }

  @Test
  void revenueAndVolumeAreThoseOfThePlatformItself() {
    JsonNode platform =
        Ask.data(
                """
                { platform(slug: "freelancer-com") {
                    revenue(period: "CY2022") { money { amount currency } series { key partOf { key } } }
                    volume(period: "CY2022") { money { amount currency } series { key } } } }
                """)
            .get("platform");

    assertThat(platform.at("/revenue/money").toString())
        .isEqualTo("{\"amount\":45600000,\"currency\":\"AUD\"}");
    assertThat(platform.at("/revenue/series/partOf/key").asText())
        .isEqualTo("freelancer-com-revenue-group");
    assertThat(platform.at("/volume/money").toString())
        .isEqualTo("{\"amount\":128400000,\"currency\":\"AUD\"}");
  }

  @Test
  void withoutAPeriodTheLatestFullYearIsMeantAndWithoutASeriesThereIsNothing() {
    JsonNode data =
        Ask.data(
            """
            { upwork: platform(slug: "upwork") { revenue { value period { label } } }
              guru: platform(slug: "guru") { revenue { value } volume { value } } }
            """);

    assertThat(data.at("/upwork/revenue/period/label").asText()).isEqualTo("CY2025");
    assertThat(data.at("/upwork/revenue/value").asLong()).isEqualTo(787_800_000);
    assertThat(data.at("/guru/revenue").isNull()).isTrue();
    assertThat(data.at("/guru/volume").isNull()).isTrue();
  }

  @Test
  void aDoubtfulQuoteIsNotThePlatformsRevenue() {
    JsonNode revenue =
        Ask.data(
                """
                { platform(slug: "upwork") { revenue(period: "CY2022") {
                    value alternatives { tag observation { value } } } } }
                """)
            .at("/platform/revenue");

    assertThat(revenue.get("value").asLong()).isEqualTo(618_000_000);
    assertThat(revenue.get("alternatives").toString())
        .isEqualTo("[{\"tag\":\"DOUBTFUL\",\"observation\":{\"value\":566600000}}]");
  }

  @Test
  void metricsAreTheLatestFiguresOfAllSeriesThatAreNotByEconomy() {
    JsonNode metrics =
        Ask.data(
                """
                { platform(slug: "upwork") { metrics {
                    value unit period { label } series { key dimension } } } }
                """)
            .at("/platform/metrics");

    assertThat(metrics.findValuesAsText("dimension")).containsOnly("NONE");
    assertThat(metrics.findValuesAsText("key")).isSorted().doesNotHaveDuplicates();
    assertThat(metric(metrics, "upwork-active-clients").toString())
        .contains("\"value\":785000", "\"label\":\"2025-12-31\"");
    assertThat(metric(metrics, "upwork-revenue").toString())
        .contains("\"value\":787800000", "\"label\":\"CY2025\"");
  }

  @Test
  void theFiguresOfAnEconomyAreApartAndTheLatestComeFirst() {
    JsonNode presence =
        Ask.data(
                """
                { platform(slug: "online-labour-index") {
                    presence(economy: "PK", first: 100) {
                      totalCount nodes { member period { start } series { dimension } } } } }
                """)
            .at("/platform/presence");

    assertThat(presence.findValuesAsText("member")).containsOnly("PK");
    assertThat(presence.findValuesAsText("dimension")).containsOnly("ECONOMY");
    List<String> starts = presence.findValuesAsText("start");
    assertThat(starts).hasSize(presence.get("totalCount").asInt()).startsWith("2022-10-26");
    assertThat(starts.stream().sorted(Comparator.reverseOrder()).toList()).isEqualTo(starts);
  }

  @Test
  void pagesOfWhatIsPrintedOfAnEconomyFollowEachOther() {
    String all = "{ platform(slug: \"online-labour-index\") { presence(%s) { %s } } }";
    JsonNode first = Ask.data(all.formatted("first: 2", "nodes { key } pageInfo { endCursor }"));
    String cursor = first.at("/platform/presence/pageInfo/endCursor").asText();
    JsonNode second =
        Ask.data(all.formatted("first: 2, after: \"" + cursor + "\"", "nodes { key }"));
    List<String> together =
        Ask.data(all.formatted("first: 4", "nodes { key }")).findValuesAsText("key");

    assertThat(together)
        .startsWith(first.findValuesAsText("key").toArray(String[]::new))
        .endsWith(second.findValuesAsText("key").toArray(String[]::new))
        .hasSize(4);
  }

  @Test
  void anEconomyHasThePlatformsThatPrintSomethingOfItAndTheyPointBack() {
    JsonNode data =
        Ask.data(
            """
            { pakistan: economy(code: "PK") { platforms { nodes { slug } } }
              egypt: economy(code: "EG") { platforms { totalCount } }
              series(key: "fiverr-revenue") { economy { code } platform { slug } } }
            """);

    assertThat(data.at("/pakistan/platforms").findValuesAsText("slug"))
        .contains("fiverr", "freelancer-com", "guru", "online-labour-index", "upwork")
        .doesNotContain("99designs");
    assertThat(data.at("/egypt/platforms/totalCount").asInt()).isZero();
    assertThat(data.at("/series/platform/slug").asText()).isEqualTo("fiverr");
    assertThat(data.at("/series/economy").isNull()).isTrue();
  }

  @Test
  void platformsAreNarrowedByKindAndText() {
    JsonNode data =
        Ask.data(
            """
            { services: platforms(kind: PAYMENT_SERVICE) { nodes { slug } }
              designers: platforms(text: "DESIGN") { nodes { slug } }
              operators: platforms(text: "upwork inc") { nodes { slug } }
              search(text: "elance") { edges { node { __typename ... on Platform { slug } } } } }
            """);

    assertThat(data.get("services").findValuesAsText("slug")).containsExactly("payoneer");
    assertThat(data.get("designers").findValuesAsText("slug")).containsExactly("99designs");
    assertThat(data.get("operators").findValuesAsText("slug")).containsExactly("upwork");
    assertThat(data.at("/search/edges/0/node/slug").asText()).isEqualTo("upwork");
  }

  @Test
  void aShareIsOneAmongTheMarketplacesThatCanBeCompared() {
    JsonNode share =
        Ask.data(
                """
                { platform(slug: "upwork") { share(period: "CY2021") {
                    value measure observation { key } total { amount currency }
                    listed { slug } assumptions absence { reason } } } }
                """)
            .at("/platform/share");

    assertThat(share.get("value").asDouble())
        .isCloseTo(503.0 / (503 + 297.7 + 34.6), within(1e-12));
    assertThat(share.get("total").toString())
        .isEqualTo("{\"amount\":835300000,\"currency\":\"USD\"}");
    assertThat(share.get("listed").findValuesAsText("slug"))
        .containsExactly("fiverr", "freelancer-com", "upwork");
    assertThat(share.get("assumptions").toString()).contains("of the listed marketplaces only");
    assertThat(share.get("absence").isNull()).isTrue();
  }

  @Test
  void whatCannotBeComparedHasNoShareAndSaysWhy() {
    JsonNode data =
        Ask.data(
            """
            { service: platform(slug: "payoneer") { share { value absence { reason text } } }
              australian: platform(slug: "freelancer-com") { share(period: "CY2022") {
                value absence { reason text nearest } } }
              alone: platform(slug: "fiverr") { share(measure: GROSS_VOLUME, period: "CY2020") {
                value absence { reason text nearest } } } }
            """);

    assertThat(data.at("/service/share/absence/text").asText()).contains("it is no marketplace");
    assertThat(data.at("/australian/share/value").isNull()).isTrue();
    assertThat(data.at("/australian/share/absence").toString())
        .contains("NOT_COMPARED", "is in AUD only", "[\"CY2021\"]");
    assertThat(data.at("/alone/share/absence/reason").asText()).isEqualTo("TOO_FEW_FIGURES");
  }

  private static JsonNode metric(JsonNode metrics, String series) {
    return StreamSupport.stream(metrics.spliterator(), false)
        .filter(figure -> figure.at("/series/key").asText().equals(series))
        .findFirst()
        .orElseThrow();
  }
}
