package org.itexports.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageFiles;
import org.itexports.dataset.Table;

/**
 * A package of any size without defects: the bundled one, and beside it series with a figure for
 * every day. Equal seeds give equal files.
 */
public final class LargePackage {

  private static final String TABLE = "observations-totals";
  private static final String MODEL = "pk-ict-exports";
  private static final String SOURCE = "wb-ccis";
  private static final int DAYS = 10_000;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

  private final PackageFiles files = BundledDataset.files();
  private final DataPackage bundled = DataPackage.read(files);
  private final Path directory;
  private final Random random;

  private LargePackage(Path directory, long seed) {
    this.directory = directory;
    this.random = new Random(seed);
  }

  /** Writes a package: directory, number of observations, seed (1 unless it is given). */
  public static void main(String... arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed);
  }

  /**
   * Writes a package of so many observations, more than the bundled one has.
   *
   * @param directory is made if it is missing
   */
  public static void write(Path directory, int observations, long seed) throws IOException {
    Files.createDirectories(directory);
    new LargePackage(directory, seed).write(observations);
  }

  private void write(int observations) throws IOException {
    descriptor(observations);
    for (Table table : bundled.tables()) {
      try (InputStream in = files.open(table.path())) {
        Files.copy(in, directory.resolve(table.path()));
      }
    }
    int missing = observations - BundledDataset.get().observations().size();
    Table series = table("series");
    try (BufferedWriter rows = append(series)) {
      Map<String, String> cells = cells(series, MODEL);
      for (int number = 0; number * DAYS < missing; number++) {
        cells.putAll(Map.of("id", id(number), "source", SOURCE, "part_of", ""));
        rows.write(line(cells));
      }
    }
    Table totals = table(TABLE);
    try (BufferedWriter rows = append(totals)) {
      Map<String, String> cells = cells(totals, totals.rows().get(0).key());
      cells.replaceAll((column, text) -> "");
      cells.putAll(Map.of("qualifier", "EXACT", "resolution", "0.5", "status", "OFFICIAL"));
      cells.putAll(Map.of("period_basis", "STATED", "source", SOURCE, "locator", "made up"));
      for (int number = 0; number < missing; number++) {
        rows.write(line(observation(cells, number / DAYS, number % DAYS)));
      }
    }
  }

  private void descriptor(int observations) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode descriptor = (ObjectNode) json.readTree(bundled.descriptorText());
    descriptor.put("version", "2027.1." + observations).put("created", "2027-01-01");
    Files.writeString(directory.resolve("datapackage.json"), descriptor.toPrettyString());
  }

  private Map<String, String> observation(Map<String, String> cells, int series, int day) {
    String period = LAST_DAY.minusDays(day).toString();
    cells.put("id", id(series) + "/" + period);
    cells.put("series", id(series));
    cells.put("period", period);
    cells.put("value", Integer.toString(1 + random.nextInt(1_000_000_000)));
    return cells;
  }

  private Table table(String name) {
    return bundled.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> cells(Table table, String key) {
    Table.Row row =
        table.rows().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>();
    table.columns().forEach(column -> cells.put(column, row.text(column)));
    return cells;
  }

  private BufferedWriter append(Table table) throws IOException {
    return Files.newBufferedWriter(directory.resolve(table.path()), StandardOpenOption.APPEND);
  }

  private static String line(Map<String, String> cells) {
    return cells.values().stream()
        .map(text -> text.contains(",") || text.contains("\"") ? quoted(text) : text)
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String id(int series) {
    return "large-%05d".formatted(series);
  }
}
