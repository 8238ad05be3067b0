package org.itexports.steward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.itexports.dataset.Zelmaria;
import org.itexports.packaged.PackagedProgram.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A steward's months with the fictional package, command by command, in one store. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StewardMonths {

  private static final String FIRST = Zelmaria.directory(Zelmaria.FIRST).toString();
  private static final String SECOND = Zelmaria.directory(Zelmaria.SECOND).toString();
  private static final String[] NAMED = {"--package", Zelmaria.texts(Zelmaria.FIRST).name()};

  @TempDir Path directory;

  private String out;
  private String err;

  /** Runs a command to its end. */
  abstract Said command(String... arguments);

  private int run(String... arguments) {
    Said said = command(arguments);
    out = said.out();
    err = said.err();
    return said.exitCode();
  }

  private int runNamed(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + NAMED.length);
    System.arraycopy(NAMED, 0, all, arguments.length, NAMED.length);
    return run(all);
  }

  @BeforeAll
  void helpIsThereForEveryCommand() {
    assertThat(run("--help")).isZero();
    for (String command :
        new String[] {"validate", "load", "diff", "publish", "undo", "releases", "export"}) {
      assertThat(out).contains("  " + command);
    }
    String all = out;
    assertThat(all).contains("Exit codes:", "ITEXPORTS_STORE_PATH");
    for (String command : new String[] {"validate", "diff", "export"}) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out).startsWith("Usage: it-exports " + command);
    }
  }

  @Test
  @Order(1)
  void anEmptyStoreSaysSo() {
    assertThat(run("releases")).isZero();
    assertThat(out).isEqualTo("The store is empty.\n");
    assertThat(runNamed("publish")).isEqualTo(1);
    assertThat(err).contains("The store has no package");
  }

  @Test
  @Order(2)
  void aPackageWithDefectsIsToldAllOfThemAndIsNotStored() throws IOException {
    Path broken = directory.resolve("broken");
    copy(Zelmaria.directory(Zelmaria.SECOND), broken);
    Path observations = broken.resolve("observations.csv");
    String text = Files.readString(observations);
    Files.writeString(
        observations, text.replaceFirst(",EXACT,", ",EXACTLY,").replaceFirst(",OFFICIAL,", ",,"));
    Path report = directory.resolve("defects.json");

    assertThat(run("validate", broken.toString(), "--report", report.toString())).isEqualTo(1);
    assertThat(out).contains("observations.csv:", "EXACTLY").endsWith("2 defects.\n");
    JsonNode json = new ObjectMapper().readTree(report.toFile());
    assertThat(json.path("valid").asBoolean()).isFalse();
    assertThat(json.path("defects")).hasSize(2);

    assertThat(run("load", broken.toString())).isEqualTo(1);
    assertThat(run("releases")).isZero();
    assertThat(out).isEqualTo("The store is empty.\n");
  }

  @Test
  @Order(3)
  void aPackageIsLoadedOnceAndPublished() throws IOException {
    Path report = directory.resolve("load.json");

    assertThat(run("validate", FIRST)).isZero();
    assertThat(out).contains(Zelmaria.FIRST + " has no defects");
    assertThat(run("load", FIRST, "--who", "a steward", "--report", report.toString())).isZero();
    assertThat(out).startsWith("Loaded ").contains("It is not published yet");
    assertThat(new ObjectMapper().readTree(report.toFile()).path("new").asBoolean()).isTrue();

    assertThat(run("load", FIRST)).isZero();
    assertThat(out).startsWith("Nothing has changed");
    assertThat(runNamed("publish")).isZero();
    assertThat(out).startsWith("Published ").contains(Zelmaria.FIRST);
    assertThat(runNamed("publish")).isEqualTo(1);
    assertThat(runNamed("undo")).isEqualTo(1);
    assertThat(err).contains("nothing would be served");
  }

  @Test
  @Order(4)
  void theNextMonthIsComparedBeforeItIsPublished() throws IOException {
    assertThat(run("load", SECOND)).isZero();
    Path report = directory.resolve("diff.json");

    assertThat(runNamed("diff", "--report", report.toString())).isZero();
    assertThat(out).startsWith("From ").contains("revised", "added", "withdrawn", "value");
    JsonNode stored = new ObjectMapper().readTree(report.toFile());
    assertThat(stored.path("from").path("version").asText()).isEqualTo(Zelmaria.FIRST);
    assertThat(stored.path("to").path("version").asText()).isEqualTo(Zelmaria.SECOND);
    assertThat(stored.path("added").asInt()).isPositive();
    assertThat(stored.path("revised").asInt()).isPositive();
    assertThat(stored.path("withdrawn").asInt()).isPositive();

    // The same without a store, and with one side in it.
    assertThat(run("diff", FIRST, SECOND, "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out)).isEqualTo(stored);
    assertThat(runNamed("diff", Zelmaria.FIRST, SECOND, "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out)).isEqualTo(stored);
  }

  @Test
  @Order(5)
  void aPublicationIsTakenBackAndGivenAgain() {
    assertThat(runNamed("publish")).isZero();
    assertThat(runNamed("undo")).isZero();
    assertThat(out).startsWith("Served again: ").contains(Zelmaria.FIRST);
    assertThat(run("releases")).isZero();
    assertThat(out.lines().toList().get(2)).contains(Zelmaria.SECOND, "WITHDRAWN");
    assertThat(runNamed("publish", Zelmaria.SECOND)).isZero();
    assertThat(run("releases")).isZero();
    assertThat(out).doesNotContain("WITHDRAWN");
  }

  @Test
  @Order(6)
  void anyReleaseIsTakenHomeAndReadsBack() {
    Path home = directory.resolve("home");

    assertThat(runNamed("export", Zelmaria.FIRST, "--into", home.toString())).isZero();
    assertThat(out).contains("datapackage.zip", "observations.csv", "CITATION.cff");
    String zip = out.lines().findFirst().orElseThrow().split("  ", 2)[0];
    assertThat(run("validate", zip)).isZero();
    assertThat(out).contains(Zelmaria.texts(Zelmaria.FIRST).hash());

    assertThat(runNamed("export", Zelmaria.FIRST, "--into", home.toString())).isEqualTo(4);
    assertThat(err).contains("is there already");
  }

  @Test
  @Order(7)
  void whatIsNotUnderstoodOrNotThereIsSaidClearly() {
    assertThat(run("validate")).isEqualTo(2);
    assertThat(err).contains("PACKAGE", "Usage: it-exports validate");
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(run("diff", "--format", "xml")).isEqualTo(2);
    assertThat(run("validate", directory.resolve("nowhere").toString())).isEqualTo(4);
    assertThat(err).contains("There is no file or directory");
    assertThat(runNamed("diff", "1999.1")).isEqualTo(1);
    assertThat(err).contains("There is no version 1999.1");
    assertThat(run("undo", "--package", "atlantis")).isEqualTo(1);
    assertThat(err).contains("The store has no package atlantis");
  }

  @Test
  @Order(8)
  void whatIsTakenBackByItsVersionIsTakenBackOnce() {
    assertThat(runNamed("undo", Zelmaria.SECOND)).isZero();
    assertThat(runNamed("undo", Zelmaria.SECOND)).isEqualTo(1);
    assertThat(err).contains("is not served, but " + Zelmaria.FIRST);
    assertThat(runNamed("publish", Zelmaria.SECOND)).isZero();
  }

  @Test
  @Order(9)
  void aPackageThatCannotBeReadIsNotCompared() throws IOException {
    Path broken = directory.resolve("unreadable");
    copy(Zelmaria.directory(Zelmaria.SECOND), broken);
    Path sources = broken.resolve("sources.csv");
    Files.writeString(sources, Files.readString(sources).replaceFirst("publisher", "publishers"));
    Files.delete(broken.resolve("markets.csv"));

    assertThat(run("diff", FIRST, broken.toString())).isEqualTo(1);
    assertThat(out)
        .contains("sources.csv:1 has the columns", "markets.csv is named in the descriptor")
        .endsWith("2 defects.\n");

    Path descriptor = broken.resolve("datapackage.json");
    Files.writeString(
        descriptor,
        Files.readString(descriptor)
            .replaceFirst("\"created\": \"[^\"]*\"", "\"created\": \"soon\""));
    assertThat(run("diff", FIRST, broken.toString())).isEqualTo(1);
    assertThat(out).startsWith("datapackage.json [created] is not a date");
  }

  @Test
  @Order(10)
  void everyLoadIsRememberedAlsoTheRefusedOne() throws IOException {
    Path report = directory.resolve("loads.json");

    assertThat(run("releases", "--loads", "--report", report.toString())).isZero();
    assertThat(out)
        .startsWith("package ")
        .contains("a steward", "LOADED", "UNCHANGED", "REFUSED", "(and 1 more)");
    JsonNode loads = new ObjectMapper().readTree(report.toFile());
    assertThat(loads.get(0).path("outcome").asText()).isEqualTo("REFUSED");
    assertThat(loads.get(0).at("/report/reasons")).hasSize(2);
    assertThat(loads.get(1).path("who").asText()).isEqualTo("a steward");
  }

  @Test
  @Order(11)
  void aReportThatCannotBeWrittenIsToldBeforeAnythingIsDone() {
    String nowhere = directory.resolve("nowhere").resolve("load.json").toString();

    assertThat(run("load", SECOND, "--report", nowhere)).isEqualTo(4);
    assertThat(out).isEmpty();
    assertThat(err).contains("There is no file or directory", "nowhere.");
    assertThat(run("load", SECOND, "--report", directory.toString())).isEqualTo(4);
    assertThat(err).contains("may not be read or written");
  }

  @Test
  @Order(12)
  void exportedFilesHaveTheNamesThatTheRecordOfTheReleaseGives() throws IOException {
    Path home = directory.resolve("exported");

    assertThat(runNamed("export", Zelmaria.FIRST, "--into", home.toString())).isZero();
    Path files = home.resolve(NAMED[1]).resolve(Zelmaria.FIRST);
    JsonNode record = new ObjectMapper().readTree(files.resolve("dcat.jsonld").toFile());
    assertThat(record.path("dcat:distribution"))
        .hasSize(3)
        .allSatisfy(file -> assertThat(files.resolve(file.path("@id").asText())).isRegularFile());
  }

  private static void copy(Path from, Path into) throws IOException {
    Files.createDirectories(into);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(file.getFileName()));
      }
    }
  }
}
