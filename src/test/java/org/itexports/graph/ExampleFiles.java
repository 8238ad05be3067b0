package org.itexports.graph;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The queries of the gallery as they lie in the project. */
public final class ExampleFiles {

  private static final Path EXAMPLES = Path.of("src/main/resources/examples");

  private ExampleFiles() {}

  /** All of them in the order of their names. */
  public static List<Path> all() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
    }
  }

  /** What is sent beside an example. */
  public static Map<String, Object> variables(Path example) throws IOException {
    Path file =
        example.resolveSibling(
            example.getFileName().toString().replace(".graphql", ".variables.json"));
    return Files.exists(file)
        ? new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {})
        : Map.of();
  }
}
