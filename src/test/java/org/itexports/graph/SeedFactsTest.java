package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.itexports.docs.SeedFacts;
import org.itexports.docs.SeedFacts.SeedFact;
import org.junit.jupiter.api.Test;

/** Every fact of the two documents that the dataset starts from is in the graph. */
@QuarkusTest
class SeedFactsTest {

  private static final Pattern SPACE = Pattern.compile(" ");

  @Test
  void everyFactIsReturnedByItsQuery() {
    List<String> lost = new ArrayList<>();
    for (SeedFact fact : SeedFacts.all()) {
      String answer = Ask.query(fact.query()).toString();
      if (answer.contains("\"errors\"") || !holds(answer, fact.expected())) {
        lost.add(fact.number() + " " + fact.query() + " lacks " + fact.expected() + ": " + answer);
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void bothDocumentsAreReadFromBeginningToEnd() {
    List<SeedFact> facts = SeedFacts.all();

    assertThat(facts).extracting(SeedFact::document).containsOnly("2017", "fy2026");
    assertThat(facts.get(facts.size() - 1).number()).isEqualTo(facts.size());
  }

  /** Whether the answer holds the words as they stand, or each of them. */
  private static boolean holds(String answer, String expected) {
    String folded = answer.toLowerCase(Locale.ROOT);
    String wanted = expected.toLowerCase(Locale.ROOT);
    return folded.contains(wanted)
        || SPACE.splitAsStream(wanted).allMatch(word -> folded.contains(word));
  }
}
