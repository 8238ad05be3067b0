package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Things as known on a day lead on to things of that day, and back by their ids. */
@QuarkusTest
class AsOfNodesTest {

  @Test
  void whatASourceSupportsOnADayLeadsOn() {
    JsonNode data =
        Ask.data(
            """
            { series(key: "payoneer-index-sample") {
                then: figure(period: "CY2019-Q2", asOf: "2020-01-01") { ...supported }
                now: figure(period: "CY2019-Q2") { ...supported } } }
            fragment supported on Figure { series { source { supports(first: 100) { nodes {
                __typename
                ... on Observation { period { dated(first: 100) { nodes { __typename } } } }
                ... on Correction { observation { key } } } } } } }
            """);

    assertThat(data.at("/series/then").findValuesAsText("key")).isEmpty();
    assertThat(data.at("/series/then/series/source/supports/nodes").findValuesAsText("__typename"))
        .contains("Series")
        .doesNotContain("Correction");
    assertThat(data.at("/series/now").findValuesAsText("key"))
        .containsOnly("payoneer-index-sample/CY2019-Q2/vlex-payoneer-index");
  }

  @Test
  void aThingAsKnownOnADayHasAnIdOfItsOwnThatLeadsBackToThatDay() {
    JsonNode economy =
        Ask.data(
                """
                { economy {
                    then: total(period: "FY2021", asOf: "2021-12-31") { period { ...of } }
                    now: total(period: "FY2021") { period { ...of } } } }
                fragment of on Period { id total { value observation { id } } }
                """)
            .get("economy");
    JsonNode then = economy.at("/then/period");
    JsonNode now = economy.at("/now/period");

    assertThat(then.at("/total/value").asLong()).isEqualTo(2_123_035_000L);
    assertThat(now.at("/total/value").asLong()).isEqualTo(2_108_000_000L);
    assertThat(then.get("id")).isNotEqualTo(now.get("id"));
    JsonNode again =
        Ask.data(
                "{ nodes(ids: [%s, %s]) { ... on Period { id total { value observation { id } } } } }"
                    .formatted(then.get("id"), now.get("id")))
            .get("nodes");
    assertThat(again).containsExactly(then, now);
    assertThat(
            Ask.data(
                    "{ node(id: %s) { ... on Observation { value knownSince } } }"
                        .formatted(then.at("/total/observation/id")))
                .at("/node/knownSince")
                .asText())
        .isEqualTo("2021-08-29");
  }
}
