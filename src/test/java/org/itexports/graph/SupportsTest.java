package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A source leads back to everything that cites it, whatever its type. */
@QuarkusTest
class SupportsTest {

  @Test
  void aSourceSupportsThingsOfSeveralTypesOrderedByTypeThenKey() {
    JsonNode supports =
        Ask.data(
                """
                { source(key: "mobirev-20090801") { supports { totalCount nodes {
                    __typename
                    ... on Composition { key source { key } }
                    ... on Market { key: code source { key } }
                    ... on Observation { key source { key } }
                    ... on Series { key source { key } }
                    ... on Target { key source { key } } } } } }
                """)
            .at("/source/supports");

    List<String> places =
        StreamSupport.stream(supports.get("nodes").spliterator(), false)
            .map(node -> node.get("__typename").asText() + ":" + node.get("key").asText())
            .toList();
    assertThat(supports.get("totalCount").asInt()).isEqualTo(places.size());
    assertThat(places).isSorted().doesNotHaveDuplicates();
    assertThat(Set.copyOf(supports.findValuesAsText("__typename")))
        .containsExactlyInAnyOrder("Composition", "Market", "Observation", "Series", "Target");
    assertThat(supports.findValues("source"))
        .extracting(source -> source.get("key").asText())
        .hasSameSizeAs(places)
        .containsOnly("mobirev-20090801");
  }

  @Test
  void everySourceIsAnsweredAndPagesHoldEveryThingOnce() {
    List<String> keys = new ArrayList<>();
    long expected = 0;
    String after = "null";
    do {
      JsonNode page =
          Ask.data(
                  "{ sources(first: 20, after: "
                      + after
                      + ") { pageInfo { hasNextPage endCursor } nodes { key observations(first: 0) {"
                      + " totalCount } supports(first: 100) { totalCount nodes { __typename id } } }"
                      + " } }")
              .get("sources");
      for (JsonNode source : page.get("nodes")) {
        JsonNode supports = source.get("supports");
        int total = supports.get("totalCount").asInt();
        assertThat(supports.get("nodes")).hasSize(Math.min(total, 100));
        assertThat(total).isGreaterThanOrEqualTo(source.at("/observations/totalCount").asInt());
        expected += total;
        keys.addAll(ids(source.get("key").asText()));
      }
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    } while (after != null);

    // A thing cites one source, so that the sources divide the things among them.
    assertThat(keys).hasSize((int) expected).doesNotHaveDuplicates();
  }

  private static List<String> ids(String source) {
    List<String> ids = new ArrayList<>();
    String after = "null";
    do {
      JsonNode page =
          Ask.data(
                  "{ source(key: \""
                      + source
                      + "\") { supports(first: 37, after: "
                      + after
                      + ") { nodes { id } pageInfo { hasNextPage endCursor } } } }")
              .at("/source/supports");
      ids.addAll(page.findValuesAsText("id"));
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? page.at("/pageInfo/endCursor").toString()
              : null;
    } while (after != null);
    return ids;
  }
}
