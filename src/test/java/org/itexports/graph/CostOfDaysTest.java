package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.graph.engine.PreparedQuery;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.relay.GlobalId;
import org.itexports.release.Release;
import org.junit.jupiter.api.Test;

/** Each day whose knowledge counts has a price, because much is worked out anew for it. */
@QuarkusTest
class CostOfDaysTest {

  private static final long OF_A_DAY = 300;
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

  @Inject QueryEngine engine;

  @ConfigProperty(name = "itexports.limits.inline-cost")
  long inlineCost;

  @Test
  void aDayCostsOnceHoweverOftenItIsNamed() {
    long without = cost("{ economy { a: total { value } b: total { value } } }", Map.of());
    String once = "{ economy { a: total(asOf: %s) { value } b: total { value } } }";
    String twice = "{ economy { a: total(asOf: %1$s) { value } b: total(asOf: %1$s) { value } } }";

    assertThat(cost(once.formatted("\"2021-12-31\""), Map.of())).isEqualTo(without + OF_A_DAY);
    assertThat(cost(twice.formatted("\"2021-12-31\""), Map.of())).isEqualTo(without + OF_A_DAY);
    assertThat(cost("query($d: Date)" + twice.formatted("$d"), Map.of("d", "2021-12-31")))
        .isEqualTo(without + OF_A_DAY);
    assertThat(cost("query($d: Date)" + twice.formatted("$d"), Map.of())).isEqualTo(without);
  }

  @Test
  void moreDaysThanAreHeldCostWhereverTheyAreNamed() {
    String query = "{ firms(first: 5) { nodes { %s } } }";
    int held = Release.DAYS_HELD;
    long each = 5L * 2;

    assertThat(cost(query.formatted(revenues(held)), Map.of()))
        .isEqualTo(6 + held * (each + OF_A_DAY));
    assertThat(cost(query.formatted(revenues(held + 1)), Map.of()))
        .isEqualTo(6 + (held + 1) * (each + 5 * OF_A_DAY));
  }

  @Test
  void daysInIdsCostTheSame() {
    String query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    List<String> plain = ids(Stream.generate(() -> (LocalDate) null).limit(2));
    List<String> dated = ids(Stream.of(DAY, DAY.plusDays(1)));

    assertThat(cost(query, Map.of("ids", dated)))
        .isEqualTo(cost(query, Map.of("ids", plain)) + 2 * OF_A_DAY);
    assertThat(cost("{ node(id: \"%s\") { id } }".formatted(dated.get(0)), Map.of()))
        .isEqualTo(2 + OF_A_DAY);
  }

  /** The thread of a connection must not work out one release after the other. */
  @Test
  void manyDaysAndComparisonsOfReleasesAreNotExecutedWhereTheyArrive() {
    String days =
        IntStream.range(0, 62)
            .mapToObj(i -> "a%d: total(asOf: \"%s\") { value }".formatted(i, DAY.plusDays(i)))
            .collect(Collectors.joining(" "));

    assertThat(effort("{ economy { " + days + " } }")).isGreaterThan(inlineCost);
    assertThat(effort("{ release { changes(since: \"1\") { added } } }")).isGreaterThan(inlineCost);
  }

  private static String revenues(int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> "a%d: revenue(asOf: \"%s\") { value }".formatted(i, DAY.plusDays(i)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> ids(Stream<LocalDate> days) {
    return days.map(day -> new GlobalId("PK", day, "Market", "US").encode()).toList();
  }

  private long cost(String query, Map<String, Object> variables) {
    return prepared(query, variables).cost();
  }

  private long effort(String query) {
    return prepared(query, Map.of()).effort();
  }

  private PreparedQuery prepared(String query, Map<String, Object> variables) {
    var prepared = engine.prepare(new QueryRequest(query, null, variables, Map.of()));
    assertThat(prepared.errors()).isEmpty();
    return prepared;
  }
}
