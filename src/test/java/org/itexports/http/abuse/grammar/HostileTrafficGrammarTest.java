package org.itexports.http.abuse.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The traffic is what it says it is. */
class HostileTrafficGrammarTest {

  private static final long SEED = 7;

  @Test
  void theSameSeedMakesTheSameRequests() {
    var once = new HostileTraffic(SEED);
    var again = new HostileTraffic(SEED);

    IntStream.range(0, 500)
        .forEach(
            number ->
                assertThat(again.request(number).wire().bytes())
                    .as(once.request(number).kind())
                    .isEqualTo(once.request(number).wire().bytes()));
  }

  @Test
  void anotherSeedMakesOthers() {
    var one = new HostileTraffic(SEED);
    var other = new HostileTraffic(SEED + 1);

    assertThat(IntStream.range(0, 100))
        .anyMatch(number -> !one.request(number).shown().equals(other.request(number).shown()));
  }

  @Test
  void everyKindHasItsOwnName() {
    assertThat(new HostileTraffic(SEED).kinds()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @Test
  void validDocumentsFitTheSchema() {
    for (var kind : ValidDocuments.kinds()) {
      for (int number = 0; number < 100; number++) {
        var document = kind.maker().apply(new Chance(SEED, number));
        var parsed = new graphql.parser.Parser().parseDocument(document.query());

        assertThat(ParseAndValidate.validate(Vocabulary.schema(), parsed, Locale.ROOT))
            .as(document.query())
            .isEmpty();
      }
    }
  }
}
