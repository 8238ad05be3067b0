package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every query of {@code docs/concentration.md} is answered as shown there. */
@QuarkusTest
class ConcentrationGuideTest {

  private static final Path GUIDE = Path.of("docs/concentration.md");

  @Test
  void everyQueryIsAnsweredAsShown() throws IOException {
    new AnsweredQuestions(GUIDE).assertAnswered(8);
  }

  @Test
  void theChartShowsWhatTheSeriesAnswers() throws IOException {
    JsonNode points =
        new ObjectMapper()
            .readTree(new AnsweredQuestions(GUIDE).firstAnswer())
            .get("concentrationSeries");

    assertThat(Files.readString(GUIDE))
        .contains("line [" + ends(points, "lower") + "]")
        .contains("line [" + ends(points, "upper") + "]");
  }

  private static String ends(JsonNode points, String end) {
    return StreamSupport.stream(points.spliterator(), false)
        .filter(point -> point.hasNonNull("hhi"))
        .map(point -> Long.toString(Math.round(point.at("/hhi/" + end).asDouble())))
        .collect(Collectors.joining(", "));
  }
}
