package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.itexports.http.answer.MediaType;
import org.itexports.http.answer.StatusTable;
import org.itexports.http.answer.Verdict;
import org.junit.jupiter.api.Test;

/** The table of statuses in docs/http.md is that of the service, row by row. */
class StatusesOfHttpTest {

  private static final Pattern ROW =
      Pattern.compile("\\| [^|]+ (\\| \\d{3} \\| \\d{3} \\| \\d{3}) \\|");

  @Test
  void areAsWritten() throws IOException {
    var written =
        Files.readString(Path.of("docs/http.md"))
            .lines()
            .map(ROW::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(row -> row.group(1))
            .toList();
    var sent =
        Arrays.stream(Verdict.values())
            .map(
                verdict ->
                    "| %d | %d | %d"
                        .formatted(
                            verdict.status(StatusTable.AUDITED, MediaType.GRAPHQL_RESPONSE),
                            verdict.status(StatusTable.AUDITED, MediaType.JSON),
                            verdict.status(StatusTable.DRAFT, MediaType.JSON)))
            .toList();
    assertThat(written).isEqualTo(sent);
  }
}
