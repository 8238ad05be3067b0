package org.itexports.graph.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.itexports.graph.ExampleFiles;
import org.itexports.graph.engine.BeanSource;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.http.abuse.grammar.Chance;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan answers as graphql-java does, byte for byte. */
@QuarkusTest
class PlansAnswerAlikeTest {

  private static final long SEED = 20_250_630;
  private static final int QUERIES = 10_000;

  /** What costs more takes too long for so many. */
  private static final long MOST_COST = 250;

  /** A plan answers as well the second time, when what it keeps is there. */
  private static final int AGAIN_EACH = 4;

  @Inject GraphQLSchema schema;
  @Inject RequestRelease release;
  @Inject BeanSource beans;
  @Inject CurrentCatalogue catalogue;

  private Rivals rivals;

  @BeforeEach
  void start() {
    rivals = new Rivals(schema, release, beans, catalogue.get());
  }

  @Test
  void toEveryExample() throws IOException {
    int examples = 0;
    for (Path file : ExampleFiles.all()) {
      var query = rivals.prepare(Files.readString(file), ExampleFiles.variables(file));
      assertThat(rivals.planned(query)).as(file.toString()).isEqualTo(rivals.reference(query));
      examples++;
    }
    assertThat(examples).isGreaterThan(15);
    assertThat(rivals.executedByPlans()).isEqualTo(examples);
  }

  @Test
  void toTenThousandQueriesThatNobodyWrote() {
    var texts = KnownTexts.of(schema, rivals);
    var seen = new Seen();
    for (int number = 0; seen.queries < QUERIES; number++) {
      var generated = GeneratedSelections.query(schema, new Chance(SEED, number), texts);
      var query = rivals.prepare(generated.document(), generated.variables());
      if (!query.errors().isEmpty() || query.cost() > MOST_COST) {
        continue;
      }
      var expected = rivals.reference(query);
      long before = rivals.executedByPlans();
      assertThat(rivals.planned(query)).as(generated.toString()).isEqualTo(expected);
      seen.count(generated.document(), expected, rivals.executedByPlans() > before);
      if (number % AGAIN_EACH == 0) {
        assertThat(rivals.planned(query)).as("again: " + generated).isEqualTo(expected);
      }
    }
    assertThat(seen.byPlans).as(seen.toString()).isGreaterThan(8_000);
    assertThat(seen.withErrors).as(seen.toString()).isGreaterThan(800);
    assertThat(seen.withNull).as(seen.toString()).isGreaterThan(2_500);
    assertThat(seen.withList).as(seen.toString()).isGreaterThan(4_000);
    assertThat(seen.withFragment).as(seen.toString()).isGreaterThan(4_000);
    assertThat(seen.withCondition).as(seen.toString()).isGreaterThan(3_000);
    assertThat(seen.withVariables).as(seen.toString()).isGreaterThan(3_000);
  }

  /** What there was to get wrong. */
  private static final class Seen {
    private int queries;
    private int byPlans;
    private int withErrors;
    private int withNull;
    private int withList;
    private int withFragment;
    private int withCondition;
    private int withVariables;

    void count(String document, String answer, boolean isByPlan) {
      queries++;
      byPlans += isByPlan ? 1 : 0;
      withErrors += answer.startsWith("{\"errors\"") ? 1 : 0;
      withNull += answer.contains(":null") ? 1 : 0;
      withList += answer.contains(":[") ? 1 : 0;
      withFragment += document.contains("...") ? 1 : 0;
      withCondition += document.contains("(if:") ? 1 : 0;
      withVariables += document.contains("$") ? 1 : 0;
    }

    @Override
    public String toString() {
      return "of %d: by plans %d, errors %d, null %d, lists %d, fragments %d, conditions %d, variables %d"
          .formatted(
              queries,
              byPlans,
              withErrors,
              withNull,
              withList,
              withFragment,
              withCondition,
              withVariables);
    }
  }
}
