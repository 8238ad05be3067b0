package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Every query of {@code docs/concentration.md} is answered as shown there. With {@code
 * -Ddocs.update=true} the answers are written anew.
 */
@QuarkusTest
class ConcentrationGuideTest {

  private static final Path GUIDE = Path.of("docs/concentration.md");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern QUERY_AND_ANSWER =
      Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyQueryIsAnsweredAsShown() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher blocks = QUERY_AND_ANSWER.matcher(guide);

    String answered = blocks.replaceAll(block -> Matcher.quoteReplacement(answered(block)));

    assertThat(QUERY_AND_ANSWER.matcher(guide).results()).hasSizeGreaterThan(6);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(GUIDE, answered);
    }
    assertThat(Files.readString(GUIDE)).isEqualTo(answered);
  }

  @Test
  void theChartShowsWhatTheSeriesAnswers() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher block = QUERY_AND_ANSWER.matcher(guide);
    assertThat(block.find()).isTrue();
    JsonNode points = JSON.readTree(block.group(2)).at("/data/concentrationSeries");

    assertThat(guide)
        .contains("line [" + ends(points, "lower") + "]")
        .contains("line [" + ends(points, "upper") + "]");
  }

  private static String ends(JsonNode points, String end) {
    return StreamSupport.stream(points.spliterator(), false)
        .filter(point -> point.hasNonNull("hhi"))
        .map(point -> Long.toString(Math.round(point.at("/hhi/" + end).asDouble())))
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  private static String answered(MatchResult block) {
    String query = block.group(1);
    String answer =
        RestAssured.given()
            .contentType("application/json")
            .body(Map.of("query", query))
            .post("/graphql")
            .asString();
    try {
      String pretty =
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(answer));
      return "```graphql\n" + query + "```\n\n```json\n" + pretty + "\n```";
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + answer, e);
    }
  }
}
