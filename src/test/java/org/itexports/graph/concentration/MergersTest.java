package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.items;
import static org.itexports.graph.concentration.Own.texts;
import static org.itexports.graph.concentration.Own.values;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mergers of listed members, and what published guidelines say of them at their thresholds. */
@QuarkusTest
class MergersTest {

  private static final String MERGER =
      """
       { members before { lower upper value } after { lower upper value } delta { lower upper }
         combinedShare { lower upper } }
      """;

  @Test
  void aMergerOfTwoAddsTwiceTheirProduct() {
    JsonNode merger =
        values("values: [40, 30, 20, 10]", "merger(members: [\"4\", \"3\"])" + MERGER)
            .get("merger");

    assertThat(merger.get("members").toString()).isEqualTo("[\"4\",\"3\"]");
    assertNumber(merger, "/before/value", 3000);
    assertNumber(merger, "/after/value", 3400);
    assertEnds(merger, "/delta", 400, 400);
    assertEnds(merger, "/combinedShare", .3, .3);
  }

  @Test
  void theRestStaysBelowWhatItsMembersMayHaveNow() {
    JsonNode merger =
        values(
                """
                values: [30, 20, 10], labels: ["a", "b", "c"], total: 100,
                assuming: { listedAreLargest: true }
                """,
                """
                merger(members: ["b", "c"]) { before { lower upper } after { lower upper }
                  delta { lower upper }
                  concentration { hhi { upper } concentrationRatio(k: 3) { value }
                    inputs { label } assumptions } }
                """)
            .get("merger");

    // .3 and .3, and four of .1 or dust: never one of .3, which would be 2,800 at least.
    assertEnds(merger, "/before", 1400, 1800);
    assertEnds(merger, "/after", 1800, 2200);
    assertEnds(merger, "/delta", 400, 400);
    assertNumber(merger, "/concentration/hhi/upper", 2200);
    assertThat(texts(merger.at("/concentration/inputs"), "label")).isEqualTo("a, b + c");
    assertThat(merger.at("/concentration/assumptions").toString())
        .contains("Merged: b, c.", "none of its members has more than 10.0 %");
  }

  @Test
  void ofSharesWithinLimitsTheRiseIsAnInterval() {
    JsonNode merger =
        values(
                "values: [20, 10], upTo: [40, 30], total: 100",
                "merger(members: [\"1\", \"2\"])" + MERGER)
            .get("merger");

    assertEnds(merger, "/delta", 2e4 * .2 * .1, 2e4 * .4 * .3);
    assertEnds(merger, "/combinedShare", .3, .7);
  }

  @ParameterizedTest(name = "{0}: {1} with {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # An HHI of exactly 1,800 and a share of exactly 30 % are not above them.
          US_2023_PRESUMPTION  | 20, 20, 10, 10, 10, 10, 10, 10   | 1, 3 | NO
          US_2023_PRESUMPTION  | 20, 10, 21, 19, 10, 10, 10       | 1, 2 | YES
          US_2023_PRESUMPTION  | 20.1, 19.9, 10, 10, 10, 10, 10, 10 | 1, 3 | YES
          # Nor is an increase of exactly 100, however high the HHI and the share.
          US_2023_PRESUMPTION  | 50, 35, 10, 5                    | 3, 4 | NO
          US_2023_PRESUMPTION  | 50, 34.9, 10.1, 5                | 3, 4 | YES
          US_2023_PRESUMPTION  | 50, 1, 49                        | 1, 2 | NO
          # In a highly concentrated market of 2010 the increase may be 100, in a moderate one not.
          US_2010_CONCERNS     | 50, 35, 10, 5                    | 3, 4 | YES
          US_2010_CONCERNS     | 30, 20, 10, 5, 20, 15            | 3, 4 | NO
          US_2010_PRESUMPTION  | 50, 30, 10, 10                   | 3, 4 | NO
          US_2010_PRESUMPTION  | 50, 29.9, 10, 10.1               | 3, 4 | YES
          US_1992_CONCERNS     | 50, 40, 5, 5                     | 3, 4 | NO
          US_1992_CONCERNS     | 50, 39.9, 5, 5.1                 | 3, 4 | YES
          US_1992_CONCERNS     | 20, 20, 10, 10, 10, 10, 10, 10   | 1, 3 | YES
          # Below 1,000 any increase is within the European levels, and from there one below 250.
          EU_2004_NO_CONCERN   | 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5 | 1, 2 | YES
          EU_2004_NO_CONCERN   | 12.5, 10, 15.5, 15.5, 15.5, 15.5, 15.5 | 1, 2 | NO
          EU_2004_NO_CONCERN   | 12.4, 10, 15.6, 15.5, 15.5, 15.5, 15.5 | 1, 2 | YES
          # At exactly 2,000 the increase may be 200, above it not even 150.
          EU_2004_NO_CONCERN   | 10, 10, 20, 20, 20, 20           | 1, 2 | YES
          EU_2004_NO_CONCERN   | 10, 10, 21, 19, 20, 20           | 1, 2 | NO
          EU_2004_NO_CONCERN   | 50, 30, 15, 5                    | 3, 4 | NO
          EU_2004_NO_CONCERN   | 50, 30.1, 14.9, 5                | 3, 4 | YES
          """)
  void aThresholdMeansWhatTheGuidelineSays(
      String guideline, String shares, String members, String answer) {
    JsonNode finding =
        values(
                "values: [" + shares + "]",
                """
                merger(members: ["%s"]) { findings(guideline: %s) {
                  answer text guideline { name year } clauses { answer } } }
                """
                    .formatted(members.replace(", ", "\", \""), guideline))
            .at("/merger/findings");

    assertThat(finding).hasSize(1);
    assertThat(finding.at("/0/answer").asText()).isEqualTo(answer);
    assertThat(finding.at("/0/guideline/name").asText()).isEqualTo(guideline);
    assertThat(guideline).contains(finding.at("/0/guideline/year").asText());
    assertThat(finding.at("/0/text").asText()).startsWith(answer.equals("YES") ? "Yes" : "No");
    assertThat(texts(finding.at("/0/clauses"), "answer").contains("YES"))
        .isEqualTo(answer.equals("YES"));
  }

  @Test
  void whatIsNotKnownMayLeaveAGuidelineOpen() {
    String findings = "merger(members: [\"1\", \"2\"]) { findings { guideline { name } answer } }";

    // .3 together, and 900 to 5,800 points, as the rest is dust or one.
    JsonNode open = values("values: [20, 10], total: 100", findings).at("/merger/findings");
    assertThat(texts(open, "name"))
        .isEqualTo(
            "US_2023_PRESUMPTION, US_2010_CONCERNS, US_2010_PRESUMPTION, US_1992_CONCERNS,"
                + " EU_2004_NO_CONCERN");
    assertThat(texts(open, "answer"))
        .isEqualTo("UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED");
    // .6 together are 3,600 points, whatever else there is.
    JsonNode clear = values("values: [40, 20], total: 100", findings).at("/merger/findings");
    assertThat(texts(clear, "answer")).isEqualTo("YES, YES, YES, YES, NO");
    // An increase of 40 is nowhere of concern, whatever else there is.
    JsonNode small = values("values: [10, 2], total: 100", findings).at("/merger/findings");
    assertThat(texts(small, "answer")).isEqualTo("NO, NO, NO, NO, YES");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | TOO_FEW_TO_JOIN",
        "[\"1\"] | TOO_FEW_TO_JOIN",
        "[\"1\", \"1\"] | DUPLICATE_LABEL",
        "[\"1\", \"9\"] | UNKNOWN_LABEL",
        "[\"1\", \"3\"] | UNKNOWN_LABEL",
        "[\"1\", \"2\"] | UNKNOWN_LABEL",
        "[\"1\", \" \"] | BLANK_LABEL"
      })
  void onlyListedMembersWithAShareMerge(String members, String cause) {
    // The second is a group, the third has nothing.
    assertThat(
            Own.error(
                "values: [40, 30, 0], total: 100, undivided: [\"2\"]",
                "merger(members: %s) { members }".formatted(members)))
        .isEqualTo("INFEASIBLE_SHARES " + cause);
  }

  @Test
  void aHundredMayMergeAndNoMore() {
    String all = "values: " + items(101, "1");

    JsonNode merger =
        values(all, "merger(members: %s)%s".formatted(items(100, "\"#\""), MERGER)).get("merger");
    assertEnds(merger, "/combinedShare", 100 / 101., 100 / 101.);
    assertEnds(merger, "/delta", 1e4 * 9900 / (101. * 101), 1e4 * 9900 / (101. * 101));
    assertThat(Own.error(all, "merger(members: %s) { members }".formatted(items(101, "\"#\""))))
        .isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void linesOfATableMergeByTheirNames() {
    JsonNode merger =
        Ask.data(
                """
                { concentration(of: CATEGORIES, period: "FY2022") { merger(members: [
                    "Information services", "Telecommunication services"])%s } }
                """
                    .formatted(MERGER))
            .at("/concentration/merger");

    // 5.23 and 504.5 of 2,619.1 mn
    double one = 5.23 / 2619.1;
    double other = 504.5 / 2619.1;
    assertEnds(merger, "/delta", 2e4 * one * other, 2e4 * one * other);
    assertEnds(merger, "/combinedShare", one + other, one + other);
  }

  @Test
  void whereNoMembersAreListedNoneMerge() {
    JsonNode data =
        Ask.data(
            """
            { concentration(of: CATEGORIES, period: "FY2018") { merger(members: ["a", "b"]) { members } }
              concentrationOfLargest(largest: 4, together: 0.6) { merger(members: ["a", "b"]) { members } } }
            """);

    assertThat(data.at("/concentration/merger").isNull()).isTrue();
    assertThat(data.at("/concentrationOfLargest/merger").isNull()).isTrue();
  }
}
