package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Institutions lead to what they decided, announced and are said to do, and back. */
@QuarkusTest
class InstitutionsTest {

  @Test
  void anInstitutionIsFoundBySlugNameOrAbbreviationInAnyCase() {
    JsonNode data =
        Ask.data(
            """
            { slug: institution(slug: "state-bank-of-pakistan") { name kind aliases role citation
                website note locator source { publisher } economy { code } city { name } }
              name: institution(slug: "State Bank of Pakistan") { slug }
              alias: institution(slug: "sbp") { slug } }
            """);

    assertThat(data.at("/slug/kind").asText()).isEqualTo("CENTRAL_BANK");
    assertThat(data.at("/slug/aliases").toString()).contains("\"SBP\"");
    assertThat(data.at("/slug/source/publisher").asText()).isEqualTo("The Nation");
    assertThat(data.at("/slug/citation").asText())
        .startsWith("The Nation")
        .endsWith("(" + data.at("/slug/locator").asText() + ")");
    assertThat(data.at("/slug/economy/code").asText()).isEqualTo("PK");
    assertThat(data.at("/slug/city").isNull()).isTrue();
    assertThat(data.at("/name/slug").asText()).isEqualTo("state-bank-of-pakistan");
    assertThat(data.at("/alias/slug").asText()).isEqualTo("state-bank-of-pakistan");
  }

  @Test
  void anUnknownInstitutionIsAnErrorWithNearMatches() {
    JsonNode answer = Ask.query("{ institution(slug: \"state-bank-of-pakistn\") { name } }");

    assertThat(Ask.code(answer)).isEqualTo("UNKNOWN_CODE");
    assertThat(answer.at("/errors/0/extensions/nearest/0").asText())
        .isEqualTo("state-bank-of-pakistan");
  }

  @Test
  void aPolicyNamesItsInstitutionsAndTheyNameIt() {
    JsonNode institutions =
        Ask.data(
                """
                { policy(key: "first-it-ites-export-strategy-launched/2023-11-23/arabnews-20231123")
                    { institutions { slug policies(first: 100) { nodes { key } } } } }
                """)
            .at("/policy/institutions");

    assertThat(institutions.findValuesAsText("slug"))
        .containsExactly("ministry-of-it-and-telecommunication", "pakistan-software-export-board");
    for (JsonNode institution : institutions) {
      assertThat(institution.at("/policies/nodes").findValuesAsText("key"))
          .contains("first-it-ites-export-strategy-launched/2023-11-23/arabnews-20231123");
    }
  }

  @Test
  void policiesOfAnInstitutionComeOldestFirstAndUndatedLast() {
    JsonNode policies =
        Ask.data(
                """
                { institution(slug: "SBP") { policies { totalCount nodes {
                    period { start } } } } }
                """)
            .at("/institution/policies");

    assertThat(policies.at("/totalCount").asInt()).isEqualTo(5);
    assertThat(policies.findValuesAsText("start")).hasSize(4).isSorted();
    assertThat(policies.at("/nodes/4/period").isNull()).isTrue();
  }

  @Test
  void aTargetNamesWhoAnnouncedItAndTheyNameIt() {
    JsonNode institutions =
        Ask.data(
                """
                { target(key: "it-exports/CY2020/seed-it-exports-2017") {
                    institutions { slug targets(first: 100) { nodes { key } } } } }
                """)
            .at("/target/institutions");

    assertThat(institutions.findValuesAsText("slug"))
        .containsExactly("ministry-of-it-and-telecommunication", "pakistan-software-export-board");
    for (JsonNode institution : institutions) {
      assertThat(institution.at("/targets/nodes").findValuesAsText("key"))
          .contains("it-exports/CY2020/seed-it-exports-2017");
    }
  }

  @Test
  void theListCanBeNarrowedByKindWordsAndCity() {
    JsonNode data =
        Ask.data(
            """
            { kind: institutions(kind: LEGISLATURE) { nodes { slug } }
              words: institutions(text: "grants STARTUPS") { nodes { slug } }
              city: institutions(city: "Islamabad") { nodes { slug city { slug } } }
              none: institutions(kind: FUND, text: "university") { totalCount nodes { slug } } }
            """);

    assertThat(data.get("kind").findValuesAsText("slug"))
        .containsExactly("national-assembly-of-pakistan", "senate-standing-committee-on-it");
    assertThat(data.get("words").findValuesAsText("slug"))
        .containsExactly("ignite-national-technology-fund");
    assertThat(data.at("/city/nodes/0/slug").asText()).isEqualTo("nust");
    assertThat(data.at("/city/nodes/0/city/slug").asText()).isEqualTo("islamabad");
    assertThat(data.at("/none/totalCount").asInt()).isZero();
  }

  @Test
  void anInternationalInstitutionBelongsToNoEconomy() {
    JsonNode data =
        Ask.data(
            """
            { institution(slug: "WTO") { economy { code } }
              economy(code: "PK") { institutions(first: 100) { nodes { slug economy { code } } } } }
            """);

    assertThat(data.at("/institution/economy").isNull()).isTrue();
    assertThat(data.at("/economy/institutions").findValuesAsText("slug"))
        .contains("pasha")
        .doesNotContain("world-trade-organization");
    assertThat(data.at("/economy/institutions").findValuesAsText("code")).containsOnly("PK");
  }

  @Test
  void pagesFollowEachOther() {
    JsonNode first =
        Ask.data("{ institutions(first: 3) { nodes { slug } pageInfo { endCursor } } }")
            .get("institutions");
    JsonNode second =
        Ask.data(
                "{ institutions(first: 3, after: \""
                    + first.at("/pageInfo/endCursor").asText()
                    + "\") { nodes { slug } } }")
            .get("institutions");
    JsonNode both = Ask.data("{ institutions(first: 6) { nodes { slug } } }").get("institutions");

    assertThat(both.findValuesAsText("slug"))
        .isSorted()
        .startsWith(first.findValuesAsText("slug").toArray(String[]::new))
        .endsWith(second.findValuesAsText("slug").toArray(String[]::new));
  }

  @Test
  void wordsThatSayNothingAreRefused() {
    assertThat(Ask.code(Ask.query("{ institutions(text: \" \") { totalCount } }")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aSearchRanksNamesAboveRoles() {
    JsonNode edges =
        Ask.data(
                """
                { search(text: "ignite") { edges { matched node { __typename
                    ... on Institution { slug } } } } }
                """)
            .at("/search/edges");

    assertThat(edges.at("/0/node/slug").asText()).isEqualTo("ignite-national-technology-fund");
    assertThat(edges.at("/0/matched").asText()).isEqualTo("Ignite");
    assertThat(edges.findValuesAsText("slug")).contains("digiskills");
  }

  @Test
  void anInstitutionIsTakenBackByItsId() {
    String id = Ask.data("{ institution(slug: \"PSEB\") { id } }").at("/institution/id").asText();

    assertThat(
            Ask.data("{ node(id: \"" + id + "\") { ... on Institution { slug } } }")
                .at("/node/slug")
                .asText())
        .isEqualTo("pakistan-software-export-board");
  }
}
