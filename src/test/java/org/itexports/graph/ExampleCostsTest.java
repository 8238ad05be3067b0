package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Inject QueryEngine engine;

  @Test
  void noExampleCostsMoreThanAQuarterOfTheBudget() throws IOException {
    var costs = new TreeMap<String, Long>();
    for (Path file : ExampleFiles.all()) {
      var prepared =
          engine.prepare(
              new QueryRequest(
                  Files.readString(file), null, ExampleFiles.variables(file), Map.of()));
      assertThat(prepared.errors()).as(file.toString()).isEmpty();
      costs.put(file.getFileName().toString(), prepared.cost());
    }
    assertThat(costs).hasSizeGreaterThan(15);
    assertThat(costs.values()).as(costs.toString()).allMatch(cost -> cost <= 12_500);
  }
}
