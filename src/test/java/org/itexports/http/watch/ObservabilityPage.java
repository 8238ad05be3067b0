package org.itexports.http.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/observability.md promises. */
public final class ObservabilityPage {

  private static final Path PAGE = Path.of("docs", "observability.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern PROMQL =
      Pattern.compile("```promql\n(.*?)\n```|^ *expr: (.*?)$", Pattern.DOTALL | Pattern.MULTILINE);

  private ObservabilityPage() {}

  /** The rows of the table that begins with a title, as cells. */
  public static List<List<String>> table(String title) {
    return text()
        .lines()
        .dropWhile(line -> !line.startsWith("| " + title + " |"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }

  /** What is written as code in a cell. */
  public static Set<String> codes(String cell) {
    return CODE.matcher(cell)
        .results()
        .map(code -> code.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in the first cells of a table. */
  public static Set<String> names(String title) {
    return table(title).stream()
        .flatMap(row -> codes(row.get(0)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<String> queries() {
    return PROMQL
        .matcher(text())
        .results()
        .map(query -> query.group(1) == null ? query.group(2) : query.group(1))
        .toList();
  }

  private static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
