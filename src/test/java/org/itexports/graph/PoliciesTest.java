package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Policies stand in the order of their dates, and lead to their period and source and back. */
@QuarkusTest
class PoliciesTest {

  @Test
  void theRetentionLimitRoseFromThirtyFiveToFiftyPercent() {
    JsonNode limit =
        Ask.data(
                """
                { policy(key: "retention-limit-raised-from-35-to-50/2023-10-24/nation-20231024") {
                    kind value unit period { label frequency } source { publisher }
                    economy { code } } }
                """)
            .get("policy");

    assertThat(limit.get("kind").asText()).isEqualTo("FOREIGN_EXCHANGE");
    assertThat(limit.get("value").asText() + " " + limit.get("unit").asText())
        .isEqualTo("50 PERCENT");
    assertThat(limit.at("/period/label").asText()).isEqualTo("2023-10-24");
    assertThat(limit.at("/period/frequency").asText()).isEqualTo("DAY");
    assertThat(limit.at("/source/publisher").asText()).isEqualTo("The Nation");
    assertThat(limit.at("/economy/code").asText()).isEqualTo("PK");
  }

  @Test
  void policiesComeOldestFirstAndUndatedLast() {
    JsonNode nodes =
        Ask.data("{ economy { policies(first: 100) { totalCount nodes { period { start } } } } }")
            .at("/economy/policies/nodes");

    assertThat(nodes.findValuesAsText("start")).isSorted().hasSizeGreaterThan(20);
    assertThat(nodes.get(nodes.size() - 1).get("period").isNull()).isTrue();
  }

  @Test
  void aPeriodHasThePoliciesThatAreDatedWithinIt() {
    assertThat(
            Ask.data(
                    "{ period(of: \"2023-10\") { policies { name source { policies { name } } } } }")
                .at("/period/policies")
                .toString())
        .isEqualTo(
            "[{\"name\":\"Retention limit raised from 35% to 50%\",\"source\":{\"policies\":"
                + "[{\"name\":\"Retention limit raised from 35% to 50%\"}]}}]");
  }

  @Test
  void pagesOfPoliciesFollowEachOther() {
    JsonNode first =
        Ask.data("{ economy { policies(first: 5) { nodes { key } pageInfo { endCursor } } } }")
            .at("/economy/policies");
    JsonNode second =
        Ask.data(
                "{ economy { policies(first: 5, after: \""
                    + first.at("/pageInfo/endCursor").asText()
                    + "\") { nodes { key } } } }")
            .at("/economy/policies");
    JsonNode both =
        Ask.data("{ economy { policies(first: 10) { nodes { key } } } }").at("/economy/policies");

    assertThat(both.findValuesAsText("key"))
        .startsWith(first.findValuesAsText("key").toArray(String[]::new))
        .endsWith(second.findValuesAsText("key").toArray(String[]::new));
  }

  @Test
  void policiesAreFoundByWhatTheySay() {
    assertThat(
            Ask.data(
                    "{ search(text: \"retention\") { edges { node { __typename ... on Policy { key"
                        + " } } } } }")
                .toString())
        .contains("retention-limit-raised-from-35-to-50/2023-10-24/nation-20231024");
  }
}
