package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements, institutions and parks that contradict the other tables are refused. */
class SectorRulesTest {

  @TempDir Path directory;

  @BeforeEach
  void copyTheBundledPackage() throws IOException {
    copy("datapackage.json");
    JsonNode descriptor =
        new ObjectMapper().readTree(Files.readString(directory.resolve("datapackage.json")));
    for (JsonNode resource : descriptor.path("resources")) {
      copy(resource.path("path").asText());
    }
  }

  @Test
  void aStatementIsAboutNothingThatIsNotRecorded() throws IOException {
    append("statements.csv", claim("atlantis", "city:atlantis"));

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("[about] names nothing known", "atlantis"));
  }

  @Test
  void aMentionNamesItsType() throws IOException {
    append("statements.csv", claim("untyped", "lahore"));

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("[about] does not name a type and a key: lahore"));
  }

  @Test
  void aStatementIsAboutTwentyThingsAtMost() throws IOException {
    append("statements.csv", claim("everything", repeated("city:lahore", 21)));

    assertThat(defects())
        .singleElement()
        .satisfies(d -> assertThat(d).contains("has 21 links, more than the 20"));
  }

  @Test
  void aPolicyIsOfRecordedInstitutions() throws IOException {
    append(
        "policy-institutions.csv",
        "karachi-it-park/CY2027/profit-20250214,ministry-of-silly-walks");

    assertThat(defects())
        .singleElement()
        .satisfies(
            d ->
                assertThat(d)
                    .startsWith("policy-institutions.csv:")
                    .contains("[institution] is not in institutions: ministry-of-silly-walks"));
  }

  @Test
  void thereAreFiftyParksAtMost() throws IOException {
    for (int i = 0; i < 40; i++) {
      append(
          "parks.csv",
          "park-%02d,Park,PK,,SOFTWARE_PARK,,,Offices,profit-20250214,para 1,".formatted(i));
    }

    assertThat(defects()).containsExactly("parks.csv are 53, more than the 50");
  }

  private static String claim(String id, String about) {
    return id + ",PK,CLAIM,Topic,Text.,,," + about + ",seed-it-exports-2017,para 1,";
  }

  private static String repeated(String mention, int times) {
    return IntStream.range(0, times).mapToObj(i -> mention).collect(Collectors.joining(";"));
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

  private void append(String file, String row) throws IOException {
    Path path = directory.resolve(file);
    Files.writeString(path, Files.readString(path) + row + "\n");
  }
}
