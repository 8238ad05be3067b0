package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Global ids come back as the same thing, pages follow each other, arguments stay apart. */
@QuarkusTest
class NodesAndPagesTest {

  private static final String ONE_OF_EACH =
      """
      { economy { id __typename }
        period(of: "FY2021") { id __typename compositions { id __typename } }
        category(code: "COMPUTER_SERVICES") { id __typename }
        market(code: "US") { id __typename }
        series(key: "pk-ict-exports") { id __typename }
        platform(slug: "upwork") { id __typename }
        source(key: "wb-ccis") { id __typename }
        observation(key: "pk-ict-exports/FY2021/toe-20210829") { id __typename } }
      """;

  @Test
  void everyTypeOfNodeIsFoundAgainByItsId() {
    JsonNode data = Ask.data(ONE_OF_EACH);
    List<String> ids = data.findValuesAsText("id");
    List<String> types = data.findValuesAsText("__typename");

    JsonNode again =
        Ask.query("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", Map.of("ids", ids))
            .at("/data/nodes");

    assertThat(ids).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    assertThat(again.findValuesAsText("id")).isEqualTo(ids);
    assertThat(again.findValuesAsText("__typename")).isEqualTo(types);
  }

  @Test
  void aThingThatDoesNotExistIsNullAndNoError() {
    JsonNode answer =
        Ask.query(
            "query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }",
            Map.of("id", "MjpQSzpNYXJrZXQ6QVRMQU5USVM"));

    assertThat(answer.has("errors")).isFalse();
    assertThat(answer.at("/data/node").isNull()).isTrue();
    assertThat(answer.at("/data/nodes/0").isNull()).isTrue();
  }

  @Test
  void pagesForwardAndBackwardHoldEveryItemOnce() {
    List<String> large = pages("first: 100");
    List<String> small = pages("first: 37");

    int total = Ask.data("{ sources { totalCount } }").at("/sources/totalCount").asInt();
    assertThat(large).hasSize(total).doesNotHaveDuplicates().isSorted();
    assertThat(small).isEqualTo(large);
  }

  @Test
  void aPageBeforeACursorEndsWhereThePageAfterBegins() {
    String cursor = cursorAfter("first: 10");
    List<String> before =
        Ask.data("{ sources(last: 3, before: \"" + cursor + "\") { nodes { key } } }")
            .findValuesAsText("key");

    assertThat(before).isEqualTo(keys("first: 9", null).subList(6, 9));
  }

  @Test
  void aCursorOfFirmsInAnotherOrderIsRefused() {
    String founded =
        Ask.data("{ firms(orderBy: FOUNDED, first: 1) { pageInfo { endCursor } } }")
            .at("/firms/pageInfo/endCursor")
            .asText();

    assertThat(Ask.data("{ firms(orderBy: FOUNDED, after: \"" + founded + "\") { totalCount } }"))
        .isNotNull();
    assertThat(Ask.code(Ask.query("{ firms(after: \"" + founded + "\") { totalCount } }")))
        .isEqualTo("INVALID_CURSOR");
  }

  @Test
  void aliasesWithDifferentArgumentsAnswerLikeSeparateRequests() {
    JsonNode together =
        Ask.data(
                """
                { economy {
                  a: total(period: "FY2019") { value }
                  b: total(period: "FY2020") { value }
                  c: concentration(of: CATEGORIES, period: "FY2020") { hhi { value } }
                  d: concentration(of: CATEGORIES, period: "FY2022") { hhi { value } } } }
                """)
            .get("economy");

    assertThat(together.get("a"))
        .isEqualTo(one("total(period: \"FY2019\") { value }"))
        .isNotEqualTo(together.get("b"));
    assertThat(together.get("b")).isEqualTo(one("total(period: \"FY2020\") { value }"));
    assertThat(together.get("c"))
        .isEqualTo(one("concentration(of: CATEGORIES, period: \"FY2020\") { hhi { value } }"))
        .isNotEqualTo(together.get("d"));
  }

  @Test
  void aSynonymOfAPeriodIsAnsweredWithItsCanonicalLabel() {
    assertThat(Ask.data("{ period(of: \"fy2026-ytd03\") { label } }").at("/period/label").asText())
        .isEqualTo("FY2026-Q1");
  }

  @Test
  void searchIsBlindToCaseAndFindsAliases() {
    JsonNode found =
        Ask.data(
                "{ search(text: \"uK\") { edges { node { __typename ... on Market { code } } } } }")
            .at("/search/edges/0/node");

    assertThat(found.get("code").asText()).isEqualTo("GB");
  }

  private static JsonNode one(String field) {
    return Ask.data("{ economy { x: " + field + " } }").at("/economy/x");
  }

  private static List<String> pages(String size) {
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      paged.addAll(keys(size, cursor));
      cursor = cursorAfter(size + after(cursor));
    } while (cursor != null);
    return paged;
  }

  private static List<String> keys(String size, String cursor) {
    return new ArrayList<>(
        Ask.data("{ sources(" + size + after(cursor) + ") { nodes { key } } }")
            .findValuesAsText("key"));
  }

  private static String cursorAfter(String arguments) {
    JsonNode page =
        Ask.data("{ sources(" + arguments + ") { pageInfo { hasNextPage endCursor } } }")
            .at("/sources/pageInfo");
    return page.get("hasNextPage").asBoolean() ? page.get("endCursor").asText() : null;
  }

  private static String after(String cursor) {
    return cursor == null ? "" : ", after: \"" + cursor + "\"";
  }
}
