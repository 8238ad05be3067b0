package org.itexports.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every example of the gallery answers as expected. After a change of data or schema, {@code mvn
 * test -Dtest=ExamplesTest -Dexamples.update=true} writes the answers anew, for review.
 */
@QuarkusTest
class ExamplesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/answers");
  private static final boolean UPDATE = Boolean.getBoolean("examples.update");

  @Test
  void everyExampleAnswersAsExpected() throws IOException {
    List<String> wrong = new ArrayList<>();
    JsonNode gallery = Ask.read(given().get("/graphiql/examples.json").asString());
    for (JsonNode example : gallery) {
      JsonNode answer = Ask.query(example.get("query").asText(), example.get("variables"));
      Path file = EXPECTED.resolve(example.get("name").asText() + ".json");
      if (UPDATE) {
        Files.createDirectories(EXPECTED);
        Files.writeString(file, answer.toPrettyString() + "\n");
      }
      if (answer.has("errors") || !Ask.read(Files.readString(file)).equals(answer)) {
        wrong.add(example.get("name") + ": " + answer);
      }
    }
    assertThat(gallery).hasSizeGreaterThan(15);
    assertThat(wrong).isEmpty();
  }

  @Test
  void noExpectedAnswerIsLeftWithoutItsExample() throws IOException {
    JsonNode gallery = Ask.read(given().get("/graphiql/examples.json").asString());
    List<String> names = gallery.findValuesAsText("name");
    try (var files = Files.list(EXPECTED)) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".json", "")).toList())
          .hasSameElementsAs(names.stream().filter(n -> n.matches("\\d\\d-.*")).toList());
    }
  }
}
