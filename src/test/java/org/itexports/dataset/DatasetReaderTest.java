package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is read whole, or refused with every defect and its place. */
class DatasetReaderTest {

  private static final String DATED = "pk-ict-exports/FY2021/toe-20210829";
  private static final String UNDATED = "pk-ict-exports/FY2016/tvi-2017";

  @TempDir Path directory;

  @BeforeEach
  void copyTheBundledPackage() throws IOException {
    copy("datapackage.json");
    JsonNode descriptor = new ObjectMapper().readTree(text("datapackage.json"));
    for (JsonNode resource : descriptor.path("resources")) {
      copy(resource.path("path").asText());
    }
  }

  private void copy(String file) throws IOException {
    try (InputStream in = PackageFiles.onClassPath("dataset").open(file)) {
      Files.copy(in, directory.resolve(file));
    }
  }

  @Test
  void aPackageWithoutDefectsIsReadWhole() {
    Dataset dataset = read();

    assertThat(dataset.observations()).hasSameSizeAs(BundledDataset.get().observations());
    assertThat(dataset.contentHash()).hasSize(64);
  }

  @Test
  void theHashDoesNotDependOnTheOrderOfRowsNorOnLineEnds() {
    String before = read().contentHash();
    List<String> lines = text("series.csv").lines().toList();
    StringBuilder reversed = new StringBuilder(lines.get(0)).append("\r\n");
    for (int i = lines.size() - 1; i > 0; i--) {
      reversed.append(lines.get(i)).append("\r\n");
    }
    write("series.csv", reversed.toString());

    assertThat(read().contentHash()).isEqualTo(before);
  }

  /** Equal hashes promise equal answers, so what the hash leaves out must not be seen in them. */
  @Test
  void nothingThatIsReadDependsOnTheOrderOfRows() {
    DataPackage bundled = DataPackage.read(BundledDataset.files());
    Map<String, List<List<String>>> reversed = new HashMap<>();
    for (Table table : bundled.tables()) {
      List<List<String>> rows =
          new ArrayList<>(table.rows().stream().map(Table.Row::cells).toList());
      Collections.reverse(rows);
      reversed.put(table.name(), rows);
    }

    assertThat(DatasetReader.read(DataPackage.of(bundled.descriptorText(), reversed)))
        .isEqualTo(BundledDataset.get());
  }

  @Test
  void theHashChangesWithOneDigit() {
    String before = read().contentHash();
    replace("observations-totals.csv", ",433000000,", ",434000000,");

    assertThat(read().contentHash()).isNotEqualTo(before);
  }

  @Test
  void allDefectsAreReportedAtOnceWithFileRowColumnAndReason() {
    replace("observations-totals.csv", ",FY2010,433000000,", ",FY10,433000000,");
    replace("series.csv", ",PKR_PER_USD,", ",USD_PER_PKR,");
    append("sources.csv", "nobody,Nobody,Nothing,true,,,BLOG,FULL,");

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).startsWith("observations-totals.csv:").contains("[period]"))
        .anySatisfy(d -> assertThat(d).startsWith("series.csv:").contains("[unit]", "USD_PER_PKR"))
        .anySatisfy(d -> assertThat(d).startsWith("sources.csv:").contains("is used by no row"));
  }

  @Test
  void aPeriodThatIsNotCanonicalIsNamedWithItsCanonicalLabel() {
    replace("observations-totals.csv", ",FY2010,433000000,", ",2009-07-01/2010-06-30,433000000,");

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("[period] is not canonical: write FY2010"));
  }

  @Test
  void aFigureWithoutSourceIsRefused() {
    replace("observations-totals.csv", ",STATED,,propk-20210929,", ",STATED,,,");

    assertThat(defects()).anySatisfy(d -> assertThat(d).contains("[source] must not be empty"));
  }

  @Test
  void aFigureOfAnUnknownSourceIsRefused() {
    replace("observations-totals.csv", ",STATED,,propk-20210929,", ",STATED,,nowhere,");

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).contains("[source] is not in sources: nowhere"));
  }

  @Test
  void aShareOverOneIsRefused() {
    replace("observations-markets.csv", ",0.088,", ",1.088,");

    assertThat(defects()).anySatisfy(d -> assertThat(d).contains("is a share over 1: 1.088"));
  }

  @Test
  void aRepeatedPrintIsRefused() {
    String row = rowOf("observations-totals.csv", "pk-ict-exports/FY2010/propk-20210929");
    append("observations-totals.csv", row);
    append("observations-totals.csv", row.replaceFirst("propk-20210929,", "propk-20210929/2,"));

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).contains("[id] repeats the key"))
        .anySatisfy(d -> assertThat(d).contains("repeats a print of the same source"));
  }

  @Test
  void aCompositionThatMixesPrintsIsRefused() {
    append(
        "composition-parts.csv",
        "pk-category/FY2021/toe-20210829,"
            + "pk-ict-exports-by-category/COMPUTER_SERVICES/FY2021/m-pbc-compserv,9");

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).contains("mixes prints", "m-pbc-compserv"))
        .anySatisfy(d -> assertThat(d).contains("lists a member twice: COMPUTER_SERVICES"));
  }

  @Test
  void linesThatMissTheirPrintedTotalAreRefused() {
    replace("observations-categories.csv", ",452430000,", ",352430000,");

    assertThat(defects())
        .anySatisfy(
            d ->
                assertThat(d)
                    .startsWith("compositions.csv:")
                    .contains("prints 2123035000 for TOTAL, its lines add to 2023035000"));
  }

  @Test
  void aPrintedMisfitIsKeptAsKnownAndNotExcusedOnceItAddsUp() {
    replace("observations-categories.csv", ",170770000,", ",170590000,");

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).contains("is listed as a misfit but adds up"));
  }

  @Test
  void aResolutionThatTheDigitsContradictIsRefused() {
    replace("observations-totals.csv", ",433000000,EXACT,500000,", ",433100000,EXACT,500000,");

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("[resolution] does not fit the digits of 4331"));
  }

  @Test
  void aRevisedFigureSaysSoTwice() {
    replace("observations-totals.csv", ",REVISED,REVISED,", ",REVISED,,");

    assertThat(defects())
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d).contains("[vintage] and status must both say REVISED"));
  }

  @Test
  void aPrintWhoseSourceShowsNoDateSaysWhichReleaseBroughtIt() {
    String row = rowOf("observations-totals.csv", UNDATED);
    replace("observations-totals.csv", row, row.replace(",2026-11-21", ","));

    assertThat(defects())
        .singleElement()
        .satisfies(
            d -> assertThat(d).contains("[added] must not be empty: the source shows no date"));
  }

  @Test
  void aPrintWhoseSourceShowsADateIsKnownSinceThen() {
    String row = rowOf("observations-totals.csv", DATED);
    replace("observations-totals.csv", row, row + "2026-11-21");

    assertThat(defects())
        .singleElement()
        .satisfies(
            d -> assertThat(d).contains("[added] must be empty: the source shows the date 2021-"));
  }

  @Test
  void aPrintIsNotAddedAfterThePackageWasCreated() {
    String row = rowOf("observations-totals.csv", UNDATED);
    replace("observations-totals.csv", row, row.replace(",2026-11-21", ",2026-11-22"));

    assertThat(defects())
        .singleElement()
        .satisfies(
            d -> assertThat(d).contains("[added] is after the package was created: 2026-11-22"));
  }

  @Test
  void aPackageIsAboutOneEconomy() {
    replace("economies.csv", ",pk-ict-exports-by-category,pk-ict-exports-by-market,", ",,,");

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("[category_series] is named by no economy"));
  }

  @Test
  void aMissingFileAWrongHeaderAndMalformedTextAreDefects() throws IOException {
    Files.delete(directory.resolve("markets.csv"));
    replace("categories.csv", "code,name,parent", "kode,name,parent");
    Files.write(directory.resolve("known-misfits.csv"), new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThat(defects())
        .anySatisfy(d -> assertThat(d).startsWith("markets.csv ").contains("missing"))
        .anySatisfy(d -> assertThat(d).startsWith("categories.csv:1").contains("kode"))
        .anySatisfy(d -> assertThat(d).startsWith("known-misfits.csv"));
  }

  @Test
  void aDescriptorThatIsNoJsonIsADefect() {
    write("datapackage.json", "{");

    assertThat(defects()).containsExactly("datapackage.json is not JSON");
  }

  private Dataset read() {
    return DatasetReader.read(PackageFiles.inDirectory(directory));
  }

  private List<String> defects() {
    InvalidDatasetException refused =
        catchThrowableOfType(InvalidDatasetException.class, this::read);
    assertThat(refused).isNotNull();
    return refused.defects().stream().map(Defect::toString).toList();
  }

  private String rowOf(String file, String id) {
    return text(file).lines().filter(line -> line.startsWith(id + ",")).findFirst().orElseThrow();
  }

  private void replace(String file, String target, String replacement) {
    assertThat(text(file).contains(target)).as(target).isTrue();
    write(file, text(file).replace(target, replacement));
  }

  private void append(String file, String row) {
    write(file, text(file) + row + "\n");
  }

  private String text(String file) {
    try {
      return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
