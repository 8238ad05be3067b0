package org.itexports.http.watch;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What operators are told on a page, drawn on a dashboard and sent are the same. */
@QuarkusTest
class ObservabilityTest {

  private static final Path DASHBOARD = Path.of("docs", "grafana-dashboard.json");
  private static final Pattern NAME = Pattern.compile("\\b[a-z]+_[a-z_]+\\b");
  private static final Pattern GROUPED = Pattern.compile("by \\(([^)]*)\\)");
  private static final Pattern SELECTED = Pattern.compile("([a-z_]+)(?:=|!=|=~|!~)\"([^\"]*)\"");
  private static final Set<String> FUNCTIONS = Set.of("histogram_quantile");

  /** Prometheus's own label, and that of the dashboard's buckets. */
  private static final Set<String> LABELS_OF_ANY = Set.of("instance", "le");

  @BeforeEach
  void someRequests() {
    ask("query Watched{release{version}}");
    ask("query Watched{release{version}}");
    ask("{nope}");
  }

  @Test
  void everyMetricOfTheServiceIsOnThePage() {
    var exposed =
        Scrape.now().names().stream()
            .filter(name -> name.startsWith("graphql_"))
            .map(name -> name.replaceAll("_(bucket|count|sum|max)$", ""))
            .collect(toSet());
    assertThat(exposed).isNotEmpty().isSubsetOf(ObservabilityPage.names("Metric"));
  }

  @Test
  void everyMetricOnThePageIsThereAsItIsDescribed() {
    var scrape = Scrape.now();
    for (var row : ObservabilityPage.table("Metric")) {
      var name = ObservabilityPage.codes(row.get(0)).iterator().next();
      var family = name.replaceAll("_total$", "");
      assertThat(scrape.kinds()).as(name).containsEntry(family, row.get(1));
      assertThat(scrape.labels(name)).as(name).isEqualTo(ObservabilityPage.codes(row.get(2)));
    }
  }

  @Test
  void labelsHaveTheValuesOnThePageAndNoOthers() {
    var scrape = Scrape.now();
    var values =
        ObservabilityPage.table("Label").stream()
            .collect(
                Collectors.toMap(
                    row -> ObservabilityPage.codes(row.get(0)),
                    row -> ObservabilityPage.codes(row.get(1))));
    assertThat(values)
        .isEqualTo(
            Map.of(
                Set.of("operation_type"),
                scrape.values("graphql_server_requests_seconds", "operation_type"),
                Set.of("outcome"),
                scrape.values("graphql_server_requests_seconds", "outcome"),
                new TreeSet<>(Set.of("result", "graphql_server_cache_total")),
                scrape.values("graphql_server_cache_total", "result"),
                new TreeSet<>(Set.of("result", "graphql_server_plans_total")),
                scrape.values("graphql_server_plans_total", "result"),
                Set.of("state"),
                scrape.values("graphql_server_executions", "state"),
                Set.of("code"),
                Set.of()));
    assertThat(scrape.values("graphql_server_errors_total", "code"))
        .isEqualTo(Arrays.stream(ErrorCode.values()).map(Enum::name).collect(toSet()));
  }

  @Test
  void everyQueryOfTheDashboardCanBeAnswered() throws IOException {
    var queries = queries(new ObjectMapper().readTree(DASHBOARD.toFile())).toList();
    assertThat(queries).hasSizeGreaterThan(20);
    var scrape = Scrape.now();
    // A native binary does not tell of its collections, and a JVM not before the first one.
    boolean hasCollections = scrape.names().contains("jvm_gc_pause_seconds_sum");
    assertThat(queries)
        .filteredOn(query -> hasCollections || !query.contains("jvm_gc_"))
        .allSatisfy(query -> assertCanBeAnswered(query, scrape));
  }

  @Test
  void everyQueryOnThePageCanBeAnswered() {
    assertThat(ObservabilityPage.queries()).hasSize(9);
    var scrape = Scrape.now();
    assertThat(ObservabilityPage.queries()).allSatisfy(query -> assertCanBeAnswered(query, scrape));
  }

  @Test
  void strangersAddNothingToWhatIsKept() {
    strange("BREW1", "/graphql");
    int before = Scrape.now().samples().size();
    for (int i = 0; i < 20; i++) {
      strange("BREW" + i, "/graphql/strange" + i);
      strange("BREW" + i, "/strange" + i);
      ask("query Strange" + i + "{strange" + i + "}");
    }
    var after = Scrape.now();
    assertThat(after.text()).doesNotContain("BREW", "trange");
    assertThat(after.samples()).hasSizeLessThan(before + 20);
  }

  @Test
  void theReleaseIsTheOneThatIsServed() {
    String version =
        given()
            .queryParam("query", "{release{version}}")
            .get("/graphql")
            .path("data.release.version");
    assertThat(Scrape.now().values("graphql_release", "version")).containsExactly(version);
    assertThat(Scrape.now().sum("graphql_release", Map.of())).isEqualTo(1);
  }

  @Test
  void nothingIsExecutedNow() {
    var scrape = Scrape.now();
    assertThat(scrape.sum("graphql_server_executions", Map.of("state", "waiting"))).isZero();
    assertThat(scrape.sum("graphql_server_executions_limit", Map.of())).isEqualTo(256);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theProcessTakesMemory() {
    assertThat(Scrape.now().sum("process_resident_memory_bytes", Map.of())).isBetween(1e7, 1e11);
  }

  /** All metrics and labels in a query are exposed, and so are the values that it selects. */
  private static void assertCanBeAnswered(String query, Scrape scrape) {
    var metrics =
        Stream.of(query)
            .map(text -> text.replaceAll("\\{[^}]*}|\\[[^]]*]", ""))
            .map(text -> GROUPED.matcher(text).replaceAll(""))
            .flatMap(text -> NAME.matcher(text).results().map(name -> name.group()))
            .filter(name -> !FUNCTIONS.contains(name))
            .collect(toSet());
    assertThat(metrics).as(query).isNotEmpty().isSubsetOf(scrape.names());
    var labels = metrics.stream().flatMap(name -> scrape.labels(name).stream()).collect(toSet());
    labels.addAll(LABELS_OF_ANY);
    GROUPED
        .matcher(query)
        .results()
        .flatMap(by -> Arrays.stream(by.group(1).split(", ?")))
        .forEach(label -> assertThat(labels).as(query).contains(label));
    SELECTED
        .matcher(query)
        .results()
        .filter(selected -> !selected.group(1).equals("instance"))
        .forEach(
            selected ->
                assertThat(values(metrics, selected.group(1), scrape))
                    .as(query)
                    .containsAll(Arrays.asList(selected.group(2).split("\\|"))));
  }

  private static Set<String> values(Set<String> metrics, String label, Scrape scrape) {
    return metrics.stream().flatMap(name -> scrape.values(name, label).stream()).collect(toSet());
  }

  private static Stream<String> queries(JsonNode dashboard) {
    return dashboard.findValues("targets").stream()
        .flatMap(targets -> StreamSupport.stream(targets.spliterator(), false))
        .map(target -> target.get("expr").asText());
  }

  private static void ask(String query) {
    given()
        .contentType("application/json")
        .body("{\"query\":\"%s\"}".formatted(query))
        .post("/graphql")
        .then()
        .statusCode(200);
  }

  private static void strange(String method, String path) {
    given().request(method, path);
  }
}
