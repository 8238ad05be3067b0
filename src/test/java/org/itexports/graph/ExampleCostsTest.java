package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryRequest;
import org.junit.jupiter.api.Test;

/** What the gallery shows leaves room to ask for more. */
@QuarkusTest
class ExampleCostsTest {

  private static final Path EXAMPLES = Path.of("src/main/resources/examples");

  @Inject QueryEngine engine;

  @Test
  void noExampleCostsMoreThanAQuarterOfTheBudget() throws IOException {
    var costs = new TreeMap<String, Long>();
    try (var files = Files.newDirectoryStream(EXAMPLES, "*.graphql")) {
      for (Path file : files) {
        var prepared =
            engine.prepare(
                new QueryRequest(Files.readString(file), null, variables(file), Map.of()));
        assertThat(prepared.errors()).as(file.toString()).isEmpty();
        costs.put(file.getFileName().toString(), prepared.cost());
      }
    }
    assertThat(costs).hasSizeGreaterThan(15);
    assertThat(costs.values()).as(costs.toString()).allMatch(cost -> cost <= 12_500);
  }

  private static Map<String, Object> variables(Path example) throws IOException {
    Path file =
        example.resolveSibling(
            example.getFileName().toString().replace(".graphql", ".variables.json"));
    return Files.exists(file)
        ? new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {})
        : Map.of();
  }
}
