package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A period leads to everything that counts exactly it, and to what happened within it. */
@QuarkusTest
class DatedTest {

  private static final String FIELDS =
      """
      __typename
      ... on Observation { key period { label } }
      ... on Composition { key period { label } }
      ... on Target { key due: period { label } }
      ... on Policy { key }
      ... on Presence { key }
      ... on FirmTie { key }
      ... on Ranking { key }
      ... on Statement { key }
      ... on Park { key: slug }
      """;

  @Test
  void whatCountsAnIntervalIsOfExactlyThatInterval() {
    for (JsonNode node : dated("FY2024")) {
      if (node.has("due") || node.has("period")) {
        JsonNode period = node.has("due") ? node.get("due") : node.get("period");
        assertThat(period.get("label").asText()).isEqualTo("FY2024");
      }
    }
  }

  @Test
  void whatHappenedIsOfEveryPeriodAroundIt() {
    String raised = "retention-limit-raised-from-35-to-50/2023-10-24/nation-20231024";

    for (String around : List.of("2023-10-24", "2023-10", "FY2024-Q2", "FY2024", "CY2023")) {
      assertThat(keys(around)).as(around).contains(raised);
    }
    assertThat(keys("2023-10-25")).doesNotContain(raised);
    assertThat(keys("2023-11")).doesNotContain(raised);
  }

  @Test
  void aYearHasAllTypesOrderedByTypeThenKey() {
    List<String> places = new ArrayList<>();
    Set<String> types = new TreeSet<>();
    for (JsonNode node : dated("FY2024")) {
      types.add(node.get("__typename").asText());
      places.add(node.get("__typename").asText() + ":" + node.get("key").asText());
    }

    assertThat(types).contains("Composition", "FirmTie", "Observation", "Policy", "Target");
    assertThat(places).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theCountIsThatOfTheListsOfOneTypeEach() {
    JsonNode data =
        Ask.data(
            """
            { observations(period: "2023-10") { totalCount }
              period(of: "2023-10") {
                compositions { key } targetsDue { key } policies { key }
                dated(first: 0) { totalCount } } }
            """);

    assertThat(data.at("/period/dated/totalCount").asInt())
        .isEqualTo(
            data.at("/observations/totalCount").asInt()
                + data.at("/period/compositions").size()
                + data.at("/period/targetsDue").size()
                + data.at("/period/policies").size());
  }

  @Test
  void aPeriodOfWhichNothingIsRecordedIsAnEmptyPage() {
    assertThat(Ask.data("{ period(of: \"1901-02-03\") { dated { totalCount nodes { id } } } }"))
        .hasToString("{\"period\":{\"dated\":{\"totalCount\":0,\"nodes\":[]}}}");
  }

  private static List<String> keys(String period) {
    return dated(period).stream().map(node -> node.get("key").asText()).toList();
  }

  private static List<JsonNode> dated(String period) {
    List<JsonNode> found = new ArrayList<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  "{ period(of: \"%s\") { dated(first: 50, after: %s) { nodes { %s } pageInfo {"
                          .formatted(period, after, FIELDS)
                      + " hasNextPage endCursor } } } }")
              .at("/period/dated");
      page.get("nodes").forEach(found::add);
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }
    return found;
  }
}
