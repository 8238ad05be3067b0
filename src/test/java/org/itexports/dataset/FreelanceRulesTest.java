package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What freelancers earn is a part of the total, or it is no share of it. */
class FreelanceRulesTest {

  @TempDir Path directory;

  @BeforeEach
  void copyTheBundledPackage() throws IOException {
    copy("datapackage.json");
    try (InputStream in = PackageFiles.onClassPath("dataset").open("datapackage.json")) {
      for (var file : new ObjectMapper().readTree(in).path("resources").findValues("path")) {
        copy(file.asText());
      }
    }
  }

  @Test
  void theFreelanceSeriesOfAnEconomyIsAPartOfItsTotal() throws IOException {
    replace("economies.csv", ",pk-freelance-exports-sbp,", ",pk-freelance-exports-moitt,");

    assertThat(defects())
        .containsExactly(
            "economies.csv:2 [freelance_series] is no part of the headline series:"
                + " pk-freelance-exports-moitt");
  }

  @Test
  void theFreelanceSeriesOfAnEconomyMeasuresFreelanceExports() throws IOException {
    replace("economies.csv", ",pk-freelance-exports-sbp,", ",pk-freelancers-pafla,");

    assertThat(defects())
        .anySatisfy(
            d ->
                assertThat(d)
                    .contains("is not an undivided series of its own of FREELANCE_EXPORTS"));
  }

  @Test
  void aChannelNeedsTheTotalThatItIsAPartOf() throws IOException {
    replace(
        "compositions.csv", ",FY2022-H1,pk-ict-exports/FY2022-H1/propk-20220201,", ",FY2022-H1,,");

    assertThat(defects())
        .anySatisfy(
            d -> assertThat(d).startsWith("compositions.csv:").contains("the rest is a channel"));
  }

  @Test
  void aChannelIsAPartOfTheSeriesOfItsTotal() throws IOException {
    replace(
        "composition-parts.csv",
        "pk-freelance-exports-moitt-it/FY2022-H1/propk-20220201",
        "pk-freelance-exports-moitt/FY2022-H1/propk-20220201");

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("does not contain the channel's"));
  }

  private List<String> defects() {
    InvalidDatasetException refused =
        catchThrowableOfType(
            InvalidDatasetException.class,
            () -> DatasetReader.read(PackageFiles.inDirectory(directory)));
    assertThat(refused).isNotNull();
    return refused.defects().stream().map(Defect::toString).toList();
  }

  private void copy(String file) throws IOException {
    try (InputStream in = PackageFiles.onClassPath("dataset").open(file)) {
      Files.copy(in, directory.resolve(file));
    }
  }

  private void replace(String file, String target, String replacement) throws IOException {
    String text = Files.readString(directory.resolve(file));
    assertThat(text).contains(target);
    Files.writeString(directory.resolve(file), text.replace(target, replacement));
  }
}
