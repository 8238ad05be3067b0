package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A print names the prints that it cannot be reconciled with, and they name it. */
@QuarkusTest
class ConflictsTest {

  private static final String FY2021 = "pk-ict-exports/FY2021/";

  @Test
  void theFirstPrintOfFy2021ConflictsWithItsRevisionsAndNotWithItsRoundings() {
    // 2,123.035; 2,123 and 2,100 are its roundings.
    assertThat(conflicts(FY2021 + "toe-20210829"))
        .containsExactly(
            FY2021 + "propk-20220824", // 2,108
            FY2021 + "propk-20230118", // 2,108
            FY2021 + "samaa-2023"); // 2,107
  }

  @Test
  void theRevisionsConflictWithTheFirstPrintsAndNotWithEachOther() {
    List<String> firstPrints = List.of(FY2021 + "br-20210721", FY2021 + "toe-20210829");

    assertThat(conflicts(FY2021 + "propk-20220824")).isEqualTo(firstPrints); // 2,108
    assertThat(conflicts(FY2021 + "samaa-2023")).isEqualTo(firstPrints); // 2,107
  }

  @Test
  void aRoundingToTheHundredConflictsWithNothingNearIt() {
    assertThat(conflicts(FY2021 + "thenews-20210824")).isEmpty(); // 2,100
  }

  @Test
  void conflictsAreMutualAndStayWithinOneFigure() {
    Set<String> pairs = new HashSet<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  "{ observations(series: \"pk-ict-exports\", first: 100, after: "
                      + after
                      + ") { nodes { key period { label } conflictsWith { key value series { key }"
                      + " period { label } } } pageInfo { hasNextPage endCursor } } }")
              .get("observations");
      for (JsonNode print : page.get("nodes")) {
        for (JsonNode other : print.get("conflictsWith")) {
          assertThat(other.get("period")).isEqualTo(print.get("period"));
          assertThat(other.at("/series/key").asText()).isEqualTo("pk-ict-exports");
          pairs.add(print.get("key").asText() + " " + other.get("key").asText());
        }
      }
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }

    assertThat(pairs)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            pair -> {
              String[] keys = pair.split(" ", 2);
              assertThat(keys[0]).isNotEqualTo(keys[1]);
              assertThat(pairs).contains(keys[1] + " " + keys[0]);
            });
  }

  private static List<String> conflicts(String key) {
    return Ask.data("{ observation(key: \"" + key + "\") { conflictsWith { key } } }")
        .findValuesAsText("key");
  }
}
