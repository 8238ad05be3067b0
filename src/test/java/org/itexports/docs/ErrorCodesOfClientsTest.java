package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;

/** The table of codes in docs/clients.md tells apps of every code whether to ask again. */
class ErrorCodesOfClientsTest {

  private static final String HEAD = "| Code | Again? | What to do |";

  /** A row of the table: the codes to which it applies, and what it says of them. */
  record Row(List<String> codes, String again, String advice) {
    static Row of(String line) {
      var cells = line.split("\\|", -1);
      return new Row(
          Arrays.stream(cells[1].replace("`", "").split(",")).map(String::strip).toList(),
          cells[2].strip(),
          cells[3].strip());
    }
  }

  @Test
  void everyCodeStandsThereOnce() throws IOException {
    assertThat(rows().flatMap(row -> row.codes().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ErrorCode.values()).map(ErrorCode::name).toList());
  }

  @Test
  void everyRowSaysWhetherToAskAgainAndWhatToDo() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(row.again()).isIn("no", "yes", "at once", "later", "smaller");
              assertThat(row.advice()).endsWith(".");
            });
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/clients.md")).stream()
        .dropWhile(line -> !line.equals(HEAD))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(Row::of);
  }
}
