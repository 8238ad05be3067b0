package org.itexports.graph.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Zelmaria;
import org.itexports.graph.Ask;
import org.itexports.release.Catalogue;
import org.itexports.release.Comparison;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.History;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.release.RowSpan;
import org.itexports.release.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A package and its next version: all that can become of a row, and pages of that. */
@QuarkusTest
class RevisedPackageTest {

  private static final String TABLE = "observations";
  private static final String MISPRINT = "gigbarrow-volume/CY2023/gigbarrow-2024";

  /** The second version, in which a corrected print and a vintage are revised as well. */
  private static final DataPackage SECOND =
      EditedPackage.of(Zelmaria.texts(Zelmaria.SECOND))
          .cell(TABLE, MISPRINT, "note", "Read off again.")
          .cell(TABLE, "zz-it-exports/2024-01/zso-monthly-2025-07", "vintage", "")
          .cell(TABLE, "zz-it-exports/2024-01/zso-monthly-2025-07", "locator", "table 2")
          .done();

  private static final String ROWS =
      """
      { release { changes(since: "2025.8.1") { added revised withdrawn rows(%s) {
          totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
          nodes { kind table key cells { column before after }
            observation { value corrections { column printed } } } } } } }
      """;

  @Inject CurrentCatalogue current;

  @AfterEach
  void serveTheBundleAgain() {
    current.serve(CurrentCatalogue.bundled());
  }

  @Test
  void whatIsAddedRevisedAndWithdrawnIsTold() {
    current.serve(revised());

    JsonNode changes = changes("first: 100");

    assertThat(changes.get("added").asInt()).isEqualTo(3);
    assertThat(changes.get("revised").asInt()).isEqualTo(3);
    assertThat(changes.get("withdrawn").asInt()).isEqualTo(2);
    assertThat(row(changes, "zz-it-exports/2025-06/zso-monthly-2025-08").toString())
        .startsWith("{\"kind\":\"ADDED\"")
        .endsWith("\"observation\":{\"value\":12400000,\"corrections\":[]}}")
        .contains("{\"column\":\"value\",\"before\":null,\"after\":\"12400000\"}");
    assertThat(row(changes, "zz-it-exports/CY2022/blog-orlo").toString())
        .startsWith("{\"kind\":\"WITHDRAWN\"")
        .endsWith("\"observation\":null}")
        .contains("{\"column\":\"value\",\"before\":\"103000000\",\"after\":null}");
    assertThat(row(changes, "tessaly-revenue/CY2024/tessaly-figures").toString())
        .startsWith("{\"kind\":\"REVISED\"")
        .endsWith("\"observation\":{\"value\":4200000,\"corrections\":[]}}")
        .contains(
            "[{\"column\":\"value\",\"before\":\"4100000\",\"after\":\"4200000\"},"
                + "{\"column\":\"note\",\"before\":null,\"after\":\"The page was restated.\"}]");
  }

  @Test
  void aRevisedRowThatIsCorrectedShowsWhatIsPrintedInItsCellsAndTheFigureCorrected() {
    current.serve(revised());

    JsonNode row = row(changes("kind: REVISED"), MISPRINT);

    assertThat(row.get("cells").findValuesAsText("column")).containsExactly("note");
    assertThat(row.get("observation").toString())
        .isEqualTo(
            "{\"value\":51000000,\"corrections\":[{\"column\":\"value\",\"printed\":\"15000000\"}]}");
  }

  @Test
  void aCellThatWasEmptiedStandsWhereItsColumnDoes() {
    current.serve(revised());

    JsonNode row =
        row(changes("kind: REVISED"), "zz-it-exports/2024-01/zso-monthly-2025-07").get("cells");

    assertThat(row.findValuesAsText("column")).containsExactly("vintage", "locator");
    assertThat(row.at("/0/after").isNull()).isTrue();
  }

  @Test
  void rowsArePagedInBothDirections() {
    current.serve(revised());
    List<String> all = keys(changes("first: 100"));
    List<String> forwards = new ArrayList<>();
    List<String> backwards = new ArrayList<>();

    String after = "first: 1";
    for (boolean more = true; more; ) {
      JsonNode page = changes(after).get("rows");
      forwards.addAll(keys(page));
      more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = "first: 1, after: " + page.at("/pageInfo/endCursor");
    }
    String before = "last: 1";
    for (boolean more = true; more; ) {
      JsonNode page = changes(before).get("rows");
      backwards.addAll(0, keys(page));
      more = page.at("/pageInfo/hasPreviousPage").asBoolean();
      before = "last: 1, before: " + page.at("/pageInfo/startCursor");
    }

    assertThat(all).hasSize(8).doesNotHaveDuplicates();
    assertThat(forwards).isEqualTo(all);
    assertThat(backwards).isEqualTo(all);
  }

  private static Catalogue revised() {
    Release first = ReleaseBuilder.build(Zelmaria.dataset(Zelmaria.FIRST));
    Release second = ReleaseBuilder.build(DatasetReader.read(SECOND));
    List<RowSpan> spans =
        Comparison.between(Zelmaria.texts(Zelmaria.FIRST), SECOND).stream()
            .flatMap(
                change ->
                    Stream.of(
                        new RowSpan(change.table(), change.key(), change.before(), 1, 1),
                        new RowSpan(change.table(), change.key(), change.after(), 2, RowSpan.OPEN)))
            .filter(span -> !span.cells().isEmpty())
            .toList();
    return Catalogue.of(
        new Served(
            second,
            new History(
                List.of(
                    ReleaseEntry.of(1, first, ReleaseState.PUBLISHED),
                    ReleaseEntry.of(2, second, ReleaseState.PUBLISHED)),
                spans)),
        List.of());
  }

  private static JsonNode changes(String arguments) {
    return Ask.data(ROWS.formatted(arguments)).at("/release/changes");
  }

  private static JsonNode row(JsonNode changes, String key) {
    return Stream.of(changes.at("/rows/nodes"))
        .flatMap(nodes -> nodes.findParents("key").stream())
        .filter(row -> row.at("/key/0").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(JsonNode rows) {
    return rows.findParents("cells").stream().map(row -> row.at("/key/0").asText()).toList();
  }
}
