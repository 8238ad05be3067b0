package org.itexports.http.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;

/** What the plugins of graphql-armor hold back is held back here too, fragments or not. */
@QuarkusTest
class GraphqlArmorTest {

  @Test
  void aLongDocumentIsRefused() {
    assertRefused("{ __typename " + "#".repeat(66_000) + "\n}", "DOCUMENT_TOO_LARGE");
  }

  @Test
  void longVariablesDoNotCountAsDocument() {
    var answer =
        Ask.query(
            "query($v: [Float!]!) { concentrationOf(values: $v) { hhi { value } } }",
            Map.of("v", Collections.nCopies(50_000, 1)));

    assertThat(answer.has("errors")).isFalse();
  }

  @Test
  void manyTokensAreRefused() {
    var values = "1 ".repeat(6_000);
    assertRefused(
        "{ concentrationOf(values: [" + values + "]) { hhi { value } } }", "DOCUMENT_TOO_LARGE");
  }

  @Test
  void aDeepSelectionIsRefused() {
    assertRefused("{ " + deep(11) + " }", "QUERY_TOO_DEEP");
  }

  @Test
  void aSelectionThatIsDeepByItsFragmentsIsRefused() {
    assertRefused(
        "{ ...outer } fragment outer on Query { %s } fragment inner on Source { %s }"
            .formatted(around(6, "...inner"), inside(6)),
        "QUERY_TOO_DEEP");
  }

  @Test
  void manyAliasesAreRefused() {
    assertRefused("{ " + aliases(65) + " }", "TOO_MANY_ALIASES");
  }

  @Test
  void manyAliasesInAFragmentAreRefused() {
    assertRefused(
        "{ ...many economy { code } } fragment many on Query { " + aliases(65) + " }",
        "TOO_MANY_ALIASES");
  }

  @Test
  void manyDirectivesAreRefused() {
    var directives =
        IntStream.range(0, 17)
            .mapToObj("a%d: __typename @a @b @c "::formatted)
            .collect(Collectors.joining());
    assertRefused("{ " + directives + " }", "TOO_MANY_DIRECTIVES");
  }

  @Test
  void manyDirectivesInAFragmentAreRefused() {
    assertRefused(
        "{ ...f } fragment f on Query { __typename " + "@a ".repeat(10) + "}",
        "TOO_MANY_DIRECTIVES");
  }

  @Test
  void fragmentsInCirclesAreRefused() {
    assertRefused(
        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
        "GRAPHQL_VALIDATION_FAILED");
  }

  /** Each level of them makes validation dearer: by the cube of their number. */
  @Test
  void fragmentsInALongChainAreRefused() {
    var chain =
        IntStream.range(0, 500)
            .mapToObj(i -> "fragment f%d on Query { ...f%d } ".formatted(i, i + 1))
            .collect(Collectors.joining());
    assertRefused("{ ...f0 } " + chain + "fragment f500 on Query { __typename }", "QUERY_TOO_DEEP");
  }

  @Test
  void aCostlyRequestIsRefusedAndSaysWhatItWouldCost() {
    var answer =
        assertRefused(
            "{ observations(first: 100) { nodes { source { observations(first: 100) { nodes {"
                + " source { observations(first: 100) { totalCount } } } } } } } }",
            "QUERY_TOO_COSTLY");

    var details = answer.at("/errors/0/extensions");
    assertThat(details.get("cost").asLong()).isGreaterThan(details.get("budget").asLong());
  }

  @Test
  void operationsAndFragmentsNamedLikeIntrospectionCostTheSame() {
    var costly =
        "observations(first: 100) { nodes { source { observations(first: 100) { nodes {"
            + " source { observations(first: 100) { totalCount } } } } } } }";
    assertRefused("query __schema { " + costly + " }", "QUERY_TOO_COSTLY");
    assertRefused(
        "{ ...__schema } fragment __schema on Query { " + costly + " }", "QUERY_TOO_COSTLY");
  }

  @Test
  void nothingIsSuggestedForAName() {
    for (var query :
        new String[] {
          "{ firmz { totalCount } }",
          "{ firms(frst: 1) { totalCount } }",
          "{ ... on Frm { name } }",
          "{ concentration(of: MARKET) { hhi { value } } }",
        }) {
      assertThat(assertRefused(query, "GRAPHQL_VALIDATION_FAILED").toString())
          .doesNotContainIgnoringCase("did you mean")
          .doesNotContain("MARKETS", "first", "\"Firm\"");
    }
  }

  private static JsonNode assertRefused(String query, String code) {
    var answer = Ask.query(query);
    assertThat(Ask.code(answer)).as(answer.toString()).isEqualTo(code);
    assertThat(answer.has("data")).isFalse();
    return answer;
  }

  private static String aliases(int count) {
    return IntStream.range(0, count)
        .mapToObj("a%d: __typename "::formatted)
        .collect(Collectors.joining());
  }

  /** Two levels for each of a number of rounds, and one more. */
  private static String deep(int rounds) {
    return around(rounds, "id");
  }

  private static String around(int rounds, String innermost) {
    return "sources(first: 1) { nodes { %s } }".formatted(inside(rounds - 1, innermost));
  }

  private static String inside(int rounds) {
    return inside(rounds, "id");
  }

  private static String inside(int rounds, String innermost) {
    return "observations(first: 1) { nodes { source { ".repeat(rounds)
        + innermost
        + " } } }".repeat(rounds);
  }
}
