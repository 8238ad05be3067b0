package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Cities lead to their country, and to what is in them, and back. */
@QuarkusTest
class PlacesTest {

  @Test
  void aCityLiesInACountryThatListsIt() {
    JsonNode city =
        Ask.data(
                """
                { city(slug: "LAHORE") { slug name aliases citation source { key }
                    market { code kind cities(first: 100) { nodes { slug } } } } }
                """)
            .get("city");

    assertThat(city.get("slug").asText()).isEqualTo("lahore");
    assertThat(city.at("/market/code").asText()).isEqualTo("PK");
    assertThat(city.at("/market/kind").asText()).isEqualTo("COUNTRY");
    assertThat(city.at("/market/cities").findValuesAsText("slug"))
        .contains("lahore", "karachi", "islamabad", "sialkot")
        .isSorted();
    assertThat(city.get("citation").asText()).isNotBlank();
  }

  @Test
  void anUnknownCityIsAnErrorWithNearMatches() {
    JsonNode answer = Ask.query("{ city(slug: \"lahor\") { name } }");

    assertThat(Ask.code(answer)).isEqualTo("UNKNOWN_CODE");
    assertThat(answer.at("/errors/0/extensions/nearest/0").asText()).isEqualTo("lahore");
  }

  @Test
  void theHomeMarketHasCitiesButIsNoDestination() {
    JsonNode data =
        Ask.data(
            """
            { market(code: "PK") { name cities { totalCount } }
              economy(code: "PK") {
                cities(first: 100) { totalCount nodes { market { code } } }
                markets(first: 100) { nodes { code } } } }
            """);

    assertThat(data.at("/market/name").asText()).isEqualTo("Pakistan");
    assertThat(data.at("/market/cities/totalCount"))
        .isEqualTo(data.at("/economy/cities/totalCount"));
    assertThat(data.at("/economy/cities").findValuesAsText("code")).containsOnly("PK");
    assertThat(data.at("/economy/markets").findValuesAsText("code"))
        .contains("US", "GULF")
        .doesNotContain("PK");
  }

  @Test
  void aRegionHasTheCitiesOfItsCountries() {
    JsonNode data =
        Ask.data(
            """
            { market(code: "GULF") { cities { nodes { slug market { code } } } }
              cities(market: "Gulf", text: "dub") { nodes { slug } } }
            """);

    assertThat(data.at("/market/cities").findValuesAsText("slug")).contains("dubai", "riyadh");
    assertThat(data.at("/market/cities").findValuesAsText("code")).doesNotContain("PK", "GULF");
    assertThat(data.get("cities").findValuesAsText("slug")).containsExactly("dubai");
  }

  @Test
  void aParkIsInACityThatListsIt() {
    JsonNode park =
        Ask.data(
                """
                { park(slug: "karachi-it-park") { name kind summary periodInferred note citation
                    period { label } economy { code } source { key }
                    city { slug parks { slug } } } }
                """)
            .get("park");

    assertThat(park.get("kind").asText()).isEqualTo("TECHNOLOGY_PARK");
    assertThat(park.at("/period/label").asText()).isEqualTo("CY2027");
    assertThat(park.get("periodInferred").asBoolean()).isFalse();
    assertThat(park.get("note").asText()).contains("expected start of operation");
    assertThat(park.at("/source/key").asText()).isEqualTo("profit-20250214");
    assertThat(park.get("citation").asText()).endsWith("(para 4)");
    assertThat(park.at("/city/slug").asText()).isEqualTo("karachi");
    assertThat(park.at("/city/parks").findValuesAsText("slug"))
        .containsExactly("it-parks-karachi", "karachi-it-park");
  }

  @Test
  void aParkWithoutACityOrAPeriodSaysSo() {
    JsonNode park =
        Ask.data("{ park(slug: \"Software Technology Parks\") { city { slug } period { label } } }")
            .get("park");

    assertThat(park.get("city").isNull()).isTrue();
    assertThat(park.get("period").isNull()).isTrue();
  }

  @Test
  void parksCanBeNarrowedByKind() {
    JsonNode data =
        Ask.data(
            """
            { parks { slug kind }
              zones: parks(kind: TECHNOLOGY_ZONE) { slug }
              economy { parks(kind: INCUBATION_CENTRE) { slug kind } } }
            """);

    assertThat(data.get("parks").findValuesAsText("slug")).hasSize(13).isSorted();
    assertThat(data.get("zones").findValuesAsText("slug"))
        .containsExactly("special-technology-zones");
    assertThat(data.at("/economy/parks").findValuesAsText("kind"))
        .hasSize(6)
        .containsOnly("INCUBATION_CENTRE");
  }

  @Test
  void aCityListsTheInstitutionsSeatedInIt() {
    assertThat(
            Ask.data("{ city(slug: \"islamabad\") { institutions { nodes { slug } } } }")
                .at("/city/institutions")
                .findValuesAsText("slug"))
        .contains("nust");
  }

  @Test
  void citiesAndParksAreFoundBySearchWithTheCityFirst() {
    JsonNode edges =
        Ask.data(
                """
                { search(text: "sialkot") { edges { node { __typename
                    ... on City { slug } ... on Park { slug } } } } }
                """)
            .at("/search/edges");

    assertThat(edges.at("/0/node/__typename").asText()).isEqualTo("City");
    assertThat(edges.findValuesAsText("slug"))
        .containsSubsequence("sialkot", "national-incubation-centre-sialkot");
  }

  @Test
  void cityAndParkAreTakenBackByTheirIds() {
    JsonNode ids =
        Ask.data("{ city(slug: \"lahore\") { id } park(slug: \"it-parks-lahore\") { id } }");
    JsonNode nodes =
        Ask.data(
                "{ nodes(ids: [%s, %s]) { ... on City { slug } ... on Park { slug } } }"
                    .formatted(ids.at("/city/id"), ids.at("/park/id")))
            .get("nodes");

    assertThat(nodes.findValuesAsText("slug")).containsExactly("lahore", "it-parks-lahore");
  }
}
