package org.itexports.http.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleParserTest {

  private static final String FILE = "07-largest-markets.graphql";
  private static final String TOPIC = "Markets";
  private static final String QUERY =
      """
      # Who are the largest markets?
      # Destinations by value,
      # largest first.
      query LargestMarkets($first: Int) {
        # not part of the description
        markets(first: $first) { name }
      }
      """;

  private final ExampleParser parser = new ExampleParser();

  @Test
  void readsNumberAndNameFromTheFileName() {
    Example example = parser.parse(FILE, TOPIC, QUERY, null);

    assertThat(example.number()).isEqualTo(7);
    assertThat(example.name()).isEqualTo("07-largest-markets");
  }

  @Test
  void readsTitleAndDescriptionFromTheLeadingComments() {
    Example example = parser.parse(FILE, TOPIC, QUERY, null);

    assertThat(example.title()).isEqualTo("Who are the largest markets?");
    assertThat(example.description()).isEqualTo("Destinations by value, largest first.");
  }

  @Test
  void standsUnderItsTopic() {
    assertThat(parser.parse(FILE, TOPIC, QUERY, null).topic()).isEqualTo("Markets");
  }

  @Test
  void refusesAnExampleWithoutTopic() {
    assertThatThrownBy(() -> parser.parse(FILE, null, QUERY, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(FILE + ": ")
        .hasMessageContaining("# Topic");
  }

  @Test
  void keepsTheDocumentAsItIsWritten() {
    assertThat(parser.parse(FILE, TOPIC, QUERY, null).query()).isEqualTo(QUERY);
  }

  @Test
  void hasNoVariablesWithoutAFileOfThem() {
    assertThat(parser.parse(FILE, TOPIC, QUERY, null).variables()).isEmpty();
  }

  @Test
  void readsVariables() {
    assertThat(parser.parse(FILE, TOPIC, QUERY, "{\"first\": 5}").variables())
        .isEqualTo(Map.of("first", 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "{", "", "null", "{} {}"})
  void refusesVariablesThatAreNotAnObject(String variables) {
    assertThatThrownBy(() -> parser.parse(FILE, TOPIC, QUERY, variables))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(FILE + ": the variables are not a JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"markets.graphql", "7-markets.graphql", "07-Markets.graphql", "07-a.txt"})
  void refusesOtherFileNames(String file) {
    assertThatThrownBy(() -> parser.parse(file, TOPIC, QUERY, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ": an example is named");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ release { version } }", "# Title only\n{ release { version } }"})
  void refusesAnExampleWithoutTitleAndDescription(String query) {
    assertThatThrownBy(() -> parser.parse(FILE, TOPIC, query, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("# Title");
  }

  @Test
  void refusesAnExampleWithoutAQuery() {
    assertThatThrownBy(() -> parser.parse(FILE, TOPIC, "# Title\n# description\n\n", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no query");
  }
}
