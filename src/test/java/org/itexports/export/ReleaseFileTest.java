package org.itexports.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.Table;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.junit.jupiter.api.Test;

/** What stands in the files of a release, by the package that it was built from. */
class ReleaseFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Release BUNDLED = ReleaseBuilder.build(BundledDataset.get());
  private static final Release ZELMARIA = ReleaseBuilder.build(Zelmaria.dataset(Zelmaria.FIRST));

  private static final String CORRECTED = "gigbarrow-volume/CY2023/gigbarrow-2024";

  @Test
  void everyPrintHasALineByItsKey() {
    for (Release release : List.of(BUNDLED, ZELMARIA)) {
      List<String> keys = release.observations().all().stream().map(print -> print.id()).toList();

      assertThat(csv(release)).extracting(line -> line.getField("key")).isEqualTo(keys);
      assertThat(jsonLines(release)).extracting(line -> line.get("key").asText()).isEqualTo(keys);
    }
  }

  @Test
  void aLineSaysAllThatIsKnownOfThePrint() {
    NamedCsvRecord line =
        csv(ZELMARIA).stream()
            .filter(
                found -> found.getField("key").equals("quillon-exports/CY2024/quillon-report-2024"))
            .findFirst()
            .orElseThrow();

    assertThat(line.getFieldsAsMap())
        .containsEntry("series", "quillon-exports")
        .containsEntry("series_name", "Quillon Systems exports")
        .containsEntry("measure", "EXPORT_REVENUE")
        .containsEntry("basis", "Revenue from customers abroad.")
        .containsEntry("economy", "")
        .containsEntry("firm", "quillon-systems")
        .containsEntry("platform", "")
        .containsEntry("dimension", "NONE")
        .containsEntry("member", "")
        .containsEntry("period", "CY2024")
        .containsEntry("period_start", "2024-01-01")
        .containsEntry("period_end", "2024-12-31")
        .containsEntry("period_inferred", "false")
        .containsEntry("value", "7900000")
        .containsEntry("unit", "USD")
        .containsEntry("qualifier", "EXACT")
        .containsEntry("resolution", "50000")
        .containsEntry("status", "OFFICIAL")
        .containsEntry("vintage", "FIRST")
        .containsEntry("confidence", "HIGH")
        .containsEntry("source_publisher", "Quillon Systems (fictional)")
        .containsEntry("source_title", "Annual report 2024")
        .containsEntry("source_kind", "FILING")
        .containsEntry("source_url", "https://quillon.example.org/report-2024")
        .containsEntry("source_published", "2025-03-31")
        .containsEntry("known_since", "2025-03-31")
        .containsEntry("locator", "page 5")
        .containsEntry(
            "citation",
            "Quillon Systems (fictional), “Annual report 2024”, 2025-03-31,"
                + " https://quillon.example.org/report-2024 (page 5)");
  }

  @Test
  void figuresHaveTheDigitsThatWereRecorded() throws IOException {
    Map<String, String> recorded =
        DataPackage.read(BUNDLED.archive().files()).tables().stream()
            .filter(table -> table.name().startsWith("observations"))
            .map(Table::rows)
            .flatMap(List::stream)
            .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("value")));
    Map<String, NamedCsvRecord> lines =
        csv(BUNDLED).stream()
            .collect(Collectors.toMap(line -> line.getField("key"), Function.identity()));

    recorded.forEach(
        (key, value) -> {
          NamedCsvRecord line = lines.get(key);
          boolean corrected = !line.getField("printed_value").isEmpty();
          assertThat(line.getField(corrected ? "printed_value" : "value")).as(key).isEqualTo(value);
        });
    assertThat(text(BUNDLED, ReleaseFile.OBSERVATIONS_JSON_LINES))
        .contains("\"value\":59.5145,", "\"value\":433000000,")
        .doesNotContainPattern("\"value\":[-0-9.]*E");
  }

  @Test
  void aCorrectedFigureSaysSoAndWhatWasPrinted() {
    JsonNode line =
        jsonLines(ZELMARIA).stream()
            .filter(found -> found.get("key").asText().equals(CORRECTED))
            .findFirst()
            .orElseThrow();

    assertThat(line.get("value").asLong()).isEqualTo(51_000_000);
    assertThat(line.get("corrected").asText()).isEqualTo("value");
    assertThat(line.get("printed_value").asLong()).isEqualTo(15_000_000);
    assertThat(line.get("correction_reason").asText()).startsWith("Digits swapped");
    assertThat(csv(ZELMARIA))
        .filteredOn(other -> !other.getField("corrected").isEmpty())
        .extracting(other -> other.getField("key"))
        .containsExactly(CORRECTED);
  }

  @Test
  void whatAPrintDoesNotHaveIsNullInJson() {
    JsonNode line = jsonLines(ZELMARIA).get(0);

    assertThat(line.get("firm").isNull()).isTrue();
    assertThat(line.get("doubt").isNull()).isTrue();
    assertThat(line.get("period_inferred").isBoolean()).isTrue();
    assertThat(line.get("value").isNumber()).isTrue();
  }

  @Test
  void theDataPackageIsTheOneThatTheReleaseWasBuiltFrom() {
    assertThat(bytes(ZELMARIA, ReleaseFile.DATA_PACKAGE)).hasSize(ZELMARIA.archive().size());
    assertThat(DataPackage.read(ZELMARIA.archive().files()).hash()).isEqualTo(ZELMARIA.hash());
  }

  @Test
  void theCitationNamesTheReleaseItsLicenceAndItsHash() {
    assertThat(text(ZELMARIA, ReleaseFile.CITATION))
        .isEqualTo(
            """
            cff-version: 1.2.0
            message: "Cite these data as below, and the source of each figure that you use."
            type: dataset
            title: "Zelmaria (fictional): exports of IT services"
            version: "2025.8.1"
            date-released: "2025-08-05"
            license: "CC0-1.0"
            abstract: "An invented economy for tests and examples: no figure, firm or publication in it exists."
            authors:
              - name: "IT Exports Graph contributors"
            identifiers:
              - type: other
                value: "sha256:%s"
                description: "SHA-256 over the name, version and day of publication of the package and every cell of its tables: zelmaria-it-exports 2025.8.1"
            keywords:
              - "fictional"
              - "IT exports"
            """
                .formatted(ZELMARIA.hash()));
  }

  @Test
  void aLineSaysSinceWhenAPrintWithoutDateIsKnown() {
    for (Release release : List.of(BUNDLED, ZELMARIA)) {
      assertThat(csv(release))
          .extracting(line -> line.getField("known_since"))
          .isEqualTo(
              release.observations().all().stream()
                  .map(print -> print.knownSince().toString())
                  .toList());
    }
  }

  @Test
  void whoHasTwoRolesIsNamedOnceAndAPathIsNoAddressOfALicence() throws IOException {
    DataPackage texts = Zelmaria.texts(Zelmaria.FIRST);
    ObjectNode descriptor = (ObjectNode) JSON.readTree(texts.descriptorText());
    ArrayNode contributors = descriptor.putArray("contributors");
    contributors.addObject().put("title", "A. Author").put("role", "author");
    contributors.addObject().put("title", "A. Author").put("role", "maintainer");
    descriptor.putArray("licenses").addObject().put("name", "Own").put("path", "LICENSE.md");
    Map<String, List<List<String>>> rows =
        texts.tables().stream()
            .collect(
                Collectors.toMap(
                    Table::name, table -> table.rows().stream().map(Table.Row::cells).toList()));
    Release release =
        ReleaseBuilder.build(DatasetReader.read(DataPackage.of(descriptor.toString(), rows)));

    assertThat(text(release, ReleaseFile.CITATION))
        .containsOnlyOnce("A. Author")
        .doesNotContain("license");
    JsonNode record = JSON.readTree(bytes(release, ReleaseFile.CATALOGUE_RECORD));
    assertThat(record.path("dcterms:publisher")).hasSize(1);
    assertThat(record.path("dcterms:license").asText()).isEqualTo("Own");
  }

  @Test
  void theCatalogueRecordDescribesTheReleaseAndItsFiles() throws IOException {
    JsonNode record = JSON.readTree(bytes(ZELMARIA, ReleaseFile.CATALOGUE_RECORD));

    assertThat(record.at("/@context/dcat").asText()).isEqualTo("http://www.w3.org/ns/dcat#");
    assertThat(record.get("@type").asText()).isEqualTo("dcat:Dataset");
    assertThat(record.get("dcat:version").asText()).isEqualTo("2025.8.1");
    assertThat(record.at("/dcterms:issued/@value").asText()).isEqualTo("2025-08-05");
    assertThat(record.at("/dcterms:license/@id").asText())
        .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
    assertThat(record.at("/dcterms:publisher/0/foaf:name").asText())
        .isEqualTo("IT Exports Graph contributors");
    assertThat(record.at("/dcterms:temporal/dcat:startDate/@value").asText())
        .isEqualTo("2020-01-01");
    assertThat(record.at("/dcterms:temporal/dcat:endDate/@value").asText()).isEqualTo("2025-06-30");
    assertThat(record.get("dcat:distribution"))
        .extracting(file -> file.at("/dcat:downloadURL/@id").asText())
        .containsExactly("datapackage.zip", "observations.csv", "observations.jsonl");
    JsonNode zip = record.at("/dcat:distribution/0");
    assertThat(zip.at("/spdx:checksum/spdx:checksumValue/@value").asText())
        .isEqualTo(ZELMARIA.archive().sha256Hex());
    assertThat(zip.at("/dcat:byteSize/@value").asInt())
        .isEqualTo(bytes(ZELMARIA, ReleaseFile.DATA_PACKAGE).length);
  }

  @Test
  void aFileIsWrittenInPieces() throws IOException {
    Rendering rendering = ReleaseFile.OBSERVATIONS_CSV.of(BUNDLED);
    var pieces = new ArrayList<String>();
    boolean isMore = true;
    while (isMore) {
      var piece = new ByteArrayOutputStream();
      isMore = rendering.writeSome(piece);
      pieces.add(piece.toString(StandardCharsets.UTF_8));
    }

    assertThat(pieces).hasSizeGreaterThan(2);
    assertThat(String.join("", pieces)).isEqualTo(text(BUNDLED, ReleaseFile.OBSERVATIONS_CSV));
  }

  private static List<NamedCsvRecord> csv(Release release) {
    return CsvReader.builder()
        .ofNamedCsvRecord(text(release, ReleaseFile.OBSERVATIONS_CSV))
        .stream()
        .toList();
  }

  private static List<JsonNode> jsonLines(Release release) {
    return text(release, ReleaseFile.OBSERVATIONS_JSON_LINES)
        .lines()
        .map(
            line -> {
              try {
                return JSON.readTree(line);
              } catch (IOException e) {
                throw new IllegalStateException(line, e);
              }
            })
        .toList();
  }

  private static String text(Release release, ReleaseFile file) {
    return new String(bytes(release, file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Release release, ReleaseFile file) {
    var bytes = new ByteArrayOutputStream();
    file.of(release).writeAll(bytes);
    return bytes.toByteArray();
  }
}
