package org.itexports.http.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleGalleryTest {

  @Test
  void holdsEveryExampleFile() throws IOException, URISyntaxException {
    URL index = ExampleGallery.class.getResource("/examples/index.txt");
    try (Stream<Path> files = Files.list(Path.of(index.toURI()).getParent())) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".graphql"))
              .map(file -> file.replace(".graphql", ""))
              .sorted()
              .toList();

      assertThat(ExampleGallery.examples())
          .extracting(Example::name)
          .containsExactlyElementsOf(names);
    }
  }

  /** The page draws one heading a topic, so its examples stand together. */
  @Test
  void listsTheExamplesOfATopicTogether() {
    List<String> headings = new ArrayList<>();
    for (Example example : ExampleGallery.examples()) {
      if (headings.isEmpty() || !headings.get(headings.size() - 1).equals(example.topic())) {
        headings.add(example.topic());
      }
    }

    assertThat(headings).hasSizeGreaterThan(4).doesNotHaveDuplicates();
  }

  @Test
  void acceptsAscendingNumbers() {
    assertThatCode(() -> ExampleGallery.requireDistinct(List.of(example(1), example(2))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesANumberGivenTwice() {
    assertThatThrownBy(() -> ExampleGallery.requireDistinct(List.of(example(1), example(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("01-example: ");
  }

  @Test
  void refusesNumbersOutOfOrder() {
    assertThatThrownBy(() -> ExampleGallery.requireDistinct(List.of(example(2), example(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("01-example: ");
  }

  private static Example example(int number) {
    return new Example(
        number, "0" + number + "-example", "Topic", "Title", "description", "{ a }", Map.of());
  }
}
