package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.observation.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The row keeps what the source prints and reading applies the correction, as long as the row still
 * prints it.
 */
class CorrectionsTest {

  private static final String FILE = "corrections.csv";
  private static final String PRINT = "gigbarrow-volume/CY2023/gigbarrow-2024";

  @TempDir Path directory;

  @BeforeEach
  void copyThePackage() throws IOException {
    try (Stream<Path> files = Files.list(Zelmaria.directory(Zelmaria.FIRST))) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void theCorrectedFigureIsRead() {
    Dataset dataset = read();

    assertThat(print(dataset).value()).isEqualByComparingTo("51000000");
    assertThat(dataset.corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.printed()).isEqualTo("15000000");
              assertThat(correction.corrected()).isEqualTo("51000000");
              assertThat(correction.source().id()).isEqualTo("gigbarrow-report-2023");
              assertThat(correction.guard())
                  .isEqualTo(
                      "Applied only while value of gigbarrow-volume/CY2023/gigbarrow-2024 is"
                          + " recorded as 15000000; once the source is mended the package is"
                          + " refused until the correction is removed.");
            });
  }

  @Test
  void theRowKeepsWhatTheSourcePrints() {
    DataPackage texts = DataPackage.read(PackageFiles.inDirectory(directory));

    assertThat(texts.tables())
        .filteredOn(table -> table.name().equals("observations"))
        .flatExtracting(Table::rows)
        .filteredOn(row -> row.key().equals(PRINT))
        .extracting(row -> row.text("value"))
        .containsExactly("15000000");
  }

  @Test
  void aCorrectionIsRefusedOnceTheSourceIsMended() {
    replace("observations.csv", ",CY2023,15000000,", ",CY2023,51000000,");

    assertThat(defects())
        .containsExactly(
            "corrections.csv:2 [printed] the row now says 51000000 instead of 15000000: the source"
                + " was mended, remove the correction");
  }

  @Test
  void aCorrectionOfAnUnknownRowIsRefused() {
    replace(FILE, PRINT, "gigbarrow-volume/CY1999/gigbarrow-2024");

    assertThat(defects())
        .containsExactly(
            "corrections.csv:2 [key] is not in observations:"
                + " gigbarrow-volume/CY1999/gigbarrow-2024");
  }

  @Test
  void aCorrectionOfAnUnknownTableIsRefused() {
    replace(FILE, ",observations,", ",firms,");

    assertThat(defects())
        .containsExactly("corrections.csv:2 [table] is no table of observations: firms");
  }

  @Test
  void onlyWhatASourcePrintsIsCorrected() {
    replace("datapackage.json", "\"member\", \"period\", \"value\"", "\"source\", \"value\"");
    replace(FILE, ",value,", ",source,");

    assertThat(defects())
        .contains(
            "corrections.csv:2 [column] is not one of"
                + " [member, period, qualifier, resolution, value]: source");
  }

  @Test
  void aCorrectionInAColumnThatTheTableHasNotIsRefused() {
    String descriptor = text("datapackage.json");
    int table = descriptor.indexOf("\"name\": \"observations\"");
    write(
        "datapackage.json",
        descriptor.substring(0, table)
            + descriptor.substring(table).replaceFirst("\"member\",", "\"membership\","));
    replace("observations.csv", ",member,", ",membership,");
    replace(FILE, ",value,", ",member,");

    assertThat(defects())
        .contains("corrections.csv:2 [column] is no column of observations: member");
  }

  @Test
  void aCorrectionWithoutReasonIsRefused() {
    String reason = read().corrections().get(0).reason();
    replace(FILE, reason, " ");

    assertThat(defects())
        .containsExactly(
            "corrections.csv:2 [reason] must say what is wrong, and how that is known");
  }

  @Test
  void theSameCellIsNotCorrectedTwice() {
    String row = text(FILE).lines().skip(1).findFirst().orElseThrow();
    write(
        FILE,
        text(FILE) + row.replace("gigbarrow-volume-2023,", "gigbarrow-volume-2023-again,") + "\n");

    assertThat(defects())
        .containsExactly("corrections.csv:3 [column] is corrected twice in " + PRINT);
  }

  @Test
  void aCorrectionChangesSomethingIntoWhatTheColumnMayHold() {
    replace(FILE, ",15000000,51000000,", ",15000000,15000000,");
    assertThat(defects())
        .containsExactly("corrections.csv:2 [corrected] changes nothing: 15000000");

    replace(FILE, ",15000000,15000000,", ",15000000,51 million,");
    assertThat(defects())
        .containsExactly("corrections.csv:2 [corrected] is not of type number: 51 million");
  }

  @Test
  void aPackageFromBeforeThereWereCorrectionsIsStillRead() throws IOException {
    String descriptor = text("datapackage.json");
    int from = descriptor.indexOf("    {\n      \"name\": \"corrections\"");
    int to = descriptor.indexOf("    {\n      \"name\": \"compositions\"");
    write("datapackage.json", descriptor.substring(0, from) + descriptor.substring(to));
    Files.delete(directory.resolve(FILE));
    replace("gigbarrow-report-2023");

    Dataset dataset = read();

    assertThat(dataset.corrections()).isEmpty();
    assertThat(print(dataset).value()).isEqualByComparingTo("15000000");
  }

  private Dataset read() {
    return DatasetReader.read(PackageFiles.inDirectory(directory));
  }

  private static Observation print(Dataset dataset) {
    return dataset.observations().stream()
        .filter(print -> print.id().equals(PRINT))
        .findFirst()
        .orElseThrow();
  }

  private List<String> defects() {
    InvalidDatasetException refused =
        catchThrowableOfType(InvalidDatasetException.class, this::read);
    assertThat(refused).isNotNull();
    return refused.defects().stream().map(Defect::toString).toList();
  }

  /** Drops a source that is used no more. */
  private void replace(String source) {
    write(
        "sources.csv",
        String.join(
                "\n", text("sources.csv").lines().filter(line -> !line.startsWith(source)).toList())
            + "\n");
  }

  private void replace(String file, String target, String replacement) {
    assertThat(text(file).contains(target)).as(target).isTrue();
    write(file, text(file).replace(target, replacement));
  }

  private String text(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(directory.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
