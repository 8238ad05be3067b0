package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.sector.statement.Statement;
import org.junit.jupiter.api.Test;

/** Statements lead to everything that they are about, and everything leads back to them. */
@QuarkusTest
class StatementsTest {

  @Test
  void aStatementSaysWhoClaimsItWhereAndAsOfWhen() {
    JsonNode statement =
        Ask.data(
                """
                { statement(key: "cross-border-payments/seed-it-exports-2017") {
                    kind topic text period { label } periodInferred locator citation note
                    source { key } economy { code } about { __typename ... on Economy { code } } } }
                """)
            .get("statement");

    assertThat(statement.get("kind").asText()).isEqualTo("CHALLENGE");
    assertThat(statement.get("topic").asText()).isEqualTo("Cross-border payments");
    assertThat(statement.at("/period/label").asText()).isEqualTo("CY2017");
    assertThat(statement.get("periodInferred").asBoolean()).isTrue();
    assertThat(statement.get("citation").asText()).endsWith("(para 5)");
    assertThat(statement.at("/source/key").asText()).isEqualTo("seed-it-exports-2017");
    assertThat(statement.get("about").toString())
        .isEqualTo("[{\"__typename\":\"Economy\",\"code\":\"PK\"}]");
  }

  @Test
  void whatItIsAboutComesInTheOrderOfTheDatasetWhateverItsType() {
    JsonNode about =
        Ask.data(
                """
                { statement(key: "clusters-around-it-parks/seed-it-exports-2017") { about {
                    __typename ... on City { city: slug } ... on Policy { name } } } }
                """)
            .at("/statement/about");

    assertThat(about.findValuesAsText("__typename"))
        .containsExactly("City", "City", "City", "Policy", "Policy", "Park", "Park", "Park");
    assertThat(about.findValuesAsText("city")).containsExactly("lahore", "karachi", "islamabad");
  }

  @Test
  void aSourceLeadsToItsClaims() {
    JsonNode claims =
        Ask.data(
                """
                { source(key: "seed-it-exports-2017") {
                    all: statements { totalCount }
                    challenges: statements(kind: CHALLENGE, first: 50) { nodes { kind source { key } topic } } } }
                """)
            .get("source");

    assertThat(claims.at("/challenges/nodes").findValuesAsText("topic"))
        .contains("Cross-border payments");
    assertThat(claims.at("/challenges/nodes").findValuesAsText("kind"))
        .hasSizeLessThan(claims.at("/all/totalCount").asInt())
        .containsOnly("CHALLENGE");
    assertThat(claims.at("/challenges/nodes").findValuesAsText("key"))
        .containsOnly("seed-it-exports-2017");
  }

  @Test
  void aPlatformLeadsToWhatIsSaidOfItAndACityToItsPrintsAndBack() {
    JsonNode answer =
        Ask.data(
            """
            { platform(slug: "fiverr") { statements(kind: CLAIM) { nodes { key } } }
              city(slug: "lahore") { observations(first: 1) { totalCount nodes {
                  member memberNode { __typename ... on City { slug } } } } } }
            """);

    assertThat(answer.at("/platform/statements/nodes").findValuesAsText("key"))
        .contains("reputation-on-freelance-platforms/seed-it-exports-2017");
    assertThat(answer.at("/city/observations/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/city/observations/nodes/0").toString())
        .isEqualTo(
            "{\"member\":\"lahore\",\"memberNode\":{\"__typename\":\"City\",\"slug\":\"lahore\"}}");
  }

  @Test
  void everyMentionLeadsToANode() {
    List<String> incomplete = new ArrayList<>();
    JsonNode nodes = all("");
    List<Statement> recorded = BundledDataset.get().statements();
    for (Statement statement : recorded) {
      for (JsonNode node : nodes) {
        if (node.get("key").asText().equals(statement.id())
            && node.get("about").size() != statement.about().size()) {
          incomplete.add(statement.id());
        }
      }
    }

    assertThat(nodes).hasSameSizeAs(recorded);
    assertThat(incomplete).isEmpty();
  }

  @Test
  void everyThingLeadsBackToTheStatementsAboutIt() {
    JsonNode data =
        Ask.data(
            """
            { market(code: "GULF") { statements { nodes { key } } }
              category(code: "COMPUTER_SERVICES") { statements { nodes { key } } }
              institution(slug: "ignite-national-technology-fund") { statements { nodes { key } } }
              city(slug: "lahore") { statements { nodes { key } } }
              policy(key: "technology-park-development-project/undated/seed-it-exports-2017") {
                statements { nodes { key } } }
              target(key: "it-exports/FY2029/seed-it-exports-fy2026") {
                statements(kind: RISK) { nodes { key } } }
              park(slug: "karachi-it-park") { statements { totalCount nodes { key } } } }
            """);

    assertThat(keys(data, "market"))
        .containsExactly(
            "gulf-as-destination/seed-it-exports-fy2026", "other-markets/seed-it-exports-fy2026");
    assertThat(keys(data, "category"))
        .contains("main-sources-of-export-growth/seed-it-exports-2017");
    assertThat(keys(data, "institution"))
        .containsExactly("public-support-for-innovation/seed-it-exports-2017");
    assertThat(keys(data, "city")).containsExactly("clusters-around-it-parks/seed-it-exports-2017");
    assertThat(keys(data, "policy"))
        .containsExactly("clusters-around-it-parks/seed-it-exports-2017");
    assertThat(keys(data, "target"))
        .containsExactly("tight-timeline-of-the-target/seed-it-exports-fy2026");
    assertThat(data.at("/park/statements/totalCount").asInt()).isZero();
  }

  @Test
  void anEconomyHasWhatIsSaidAboutAnythingInIt() {
    JsonNode statements =
        Ask.data(
                """
                { economy(code: "PK") { all: statements { totalCount }
                    constraints: statements(kind: CONSTRAINT, first: 100) { totalCount nodes {
                      kind } } } }
                """)
            .get("economy");

    assertThat(statements.at("/all/totalCount").asInt())
        .isEqualTo(BundledDataset.get().statements().size());
    assertThat(statements.get("constraints").findValuesAsText("kind"))
        .hasSize(statements.at("/constraints/totalCount").asInt())
        .containsOnly("CONSTRAINT");
  }

  @Test
  void theListCanBeNarrowedByKindWordsAndSubject() {
    String id = Ask.data("{ market(code: \"EUROPE\") { id } }").at("/market/id").asText();
    JsonNode data =
        Ask.data(
            """
            { words: statements(text: "Smaller FIRMS compliance") { nodes { key } }
              subject: statements(kind: CLAIM, about: "%s") { nodes { key } } }
            """
                .formatted(id));

    assertThat(keys(data, "words")).containsExactly("compliance-readiness/seed-it-exports-fy2026");
    assertThat(keys(data, "subject"))
        .containsExactly(
            "position-of-large-exporters/seed-it-exports-fy2026",
            "small-share-of-europe/seed-it-exports-fy2026");
  }

  @Test
  void aSubjectMustBeAnIdOfAThingThatStatementsAreAbout() {
    String period = Ask.data("{ period(of: \"FY2025\") { id } }").at("/period/id").asText();

    assertThat(Ask.code(Ask.query("{ statements(about: \"gulf\") { totalCount } }")))
        .isEqualTo("INVALID_ID");
    assertThat(Ask.code(Ask.query("{ statements(about: \"" + period + "\") { totalCount } }")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void pagesFollowEachOther() {
    JsonNode first =
        Ask.data("{ statements(first: 4) { nodes { key } pageInfo { endCursor } } }")
            .get("statements");
    JsonNode second =
        Ask.data(
                "{ statements(first: 4, after: \""
                    + first.at("/pageInfo/endCursor").asText()
                    + "\") { nodes { key } } }")
            .get("statements");
    JsonNode both = Ask.data("{ statements(first: 8) { nodes { key } } }").get("statements");

    assertThat(both.findValuesAsText("key"))
        .isSorted()
        .startsWith(first.findValuesAsText("key").toArray(String[]::new))
        .endsWith(second.findValuesAsText("key").toArray(String[]::new));
  }

  @Test
  void aSearchFindsTopicsBeforeTexts() {
    JsonNode edges =
        Ask.data(
            """
                { search(text: "brain drain") { edges { matched node { __typename
                    ... on Statement { key } } } }
                  none: search(text: "zebra bootcamps") { totalCount }
                  said: search(text: "coding bootcamps") { edges { node {
                    ... on Statement { key } } } } }
                """);

    assertThat(edges.at("/search/edges/0/node/key").asText())
        .isEqualTo("brain-drain/seed-it-exports-2017");
    assertThat(edges.at("/search/edges/0/matched").asText()).isEqualTo("Brain drain");
    assertThat(edges.at("/none/totalCount").asInt()).isZero();
    assertThat(edges.get("said").findValuesAsText("key"))
        .containsExactly("training-places/seed-it-exports-2017");
  }

  @Test
  void aStatementIsTakenBackByItsId() {
    String id =
        Ask.data("{ statement(key: \"optimism/seed-it-exports-2017\") { id } }")
            .at("/statement/id")
            .asText();

    assertThat(
            Ask.data("{ node(id: \"" + id + "\") { ... on Statement { topic } } }")
                .at("/node/topic")
                .asText())
        .isEqualTo("Optimism");
  }

  private static JsonNode all(String after) {
    JsonNode page =
        Ask.data(
                "{ statements(first: 100"
                    + after
                    + ") { nodes { key about { id } } pageInfo { hasNextPage endCursor } } }")
            .get("statements");
    ArrayNode nodes = (ArrayNode) page.get("nodes");
    if (page.at("/pageInfo/hasNextPage").asBoolean()) {
      all(", after: " + page.at("/pageInfo/endCursor")).forEach(nodes::add);
    }
    return nodes;
  }

  private static List<String> keys(JsonNode data, String field) {
    return data.get(field).findValuesAsText("key");
  }
}
