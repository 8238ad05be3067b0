package org.itexports.growth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageFiles;
import org.itexports.dataset.Table;

/**
 * A package of any size without defects: the bundled one, and beside it made-up firms that print
 * their exports to made-up markets in ten fiscal years, each year to ten of 200. The economy prints
 * the total of each market. With 10,000 firms that is a million observations of firms: one in
 * twenty of all that there could be. Equal seeds give equal files.
 */
public final class LargePackage {

  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;
  private static final int MARKETS = 200;
  private static final int MARKETS_OF_A_YEAR = 10;

  /** What the firms that print have of the exports to a market. */
  private static final double COVERED = 0.8;

  private static final Map<String, String> OFFICIAL =
      Map.of(
          "qualifier", "EXACT",
          "resolution", "0.5",
          "status", "OFFICIAL",
          "period_basis", "STATED",
          "source", "wb-ccis",
          "locator", "made up");

  private static final Map<String, String> SERIES =
      Map.of(
          "measure", "EXPORT_REVENUE",
          "concept", "Exports",
          "basis", "Exports of services as the firm prints them.",
          "scope", "company",
          "unit", "USD",
          "dimension", "MARKET",
          "comparable_over_time", "true",
          "source", "wb-ccis");

  private final PackageFiles files = BundledDataset.files();
  private final DataPackage bundled = DataPackage.read(files);
  private final Path directory;
  private final Random random;

  private LargePackage(Path directory, long seed) {
    this.directory = directory;
    this.random = new Random(seed);
  }

  /** Writes a package: directory, number of firms (10,000), seed (1 unless they are given). */
  public static void main(String... arguments) throws IOException {
    int firms = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    write(Path.of(arguments[0]), firms, arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
  }

  /**
   * Writes a package of so many firms beside those of the bundled one.
   *
   * @param directory is made if it is missing
   */
  public static void write(Path directory, int firms, long seed) throws IOException {
    Files.createDirectories(directory);
    new LargePackage(directory, seed).write(firms);
  }

  private void write(int firms) throws IOException {
    ObjectNode descriptor = (ObjectNode) new ObjectMapper().readTree(bundled.descriptorText());
    descriptor.put("version", "2027.1." + firms).put("created", "2027-01-01");
    Files.writeString(directory.resolve("datapackage.json"), descriptor.toPrettyString());
    for (Table table : bundled.tables()) {
      try (InputStream in = files.open(table.path())) {
        Files.copy(in, directory.resolve(table.path()));
      }
    }
    markets();
    firms(firms);
    try (Rows series = rows("series")) {
      for (int firm = 0; firm < firms; firm++) {
        series.add(series(firm));
      }
    }
    observations(firms);
  }

  private void markets() throws IOException {
    try (Rows markets = rows("markets")) {
      for (int market = 0; market < MARKETS; market++) {
        String name = "Market %03d".formatted(market);
        markets.add(
            Map.of("code", market(market), "name", name, "kind", "COUNTRY", "source", "wb-ccis"));
      }
    }
  }

  private void firms(int number) throws IOException {
    try (Rows firms = rows("firms")) {
      for (int firm = 0; firm < number; firm++) {
        firms.add(
            Map.of(
                "slug", firm(firm),
                "name", "Large Firm %05d".formatted(firm),
                "kind", "OPERATING",
                "economy", "PK",
                "source", "wb-ccis",
                "locator", "made up"));
      }
    }
  }

  private static Map<String, String> series(int firm) {
    Map<String, String> cells = new LinkedHashMap<>(SERIES);
    cells.put("id", exports(firm));
    cells.put("firm", firm(firm));
    cells.put("name", "Exports of Large Firm %05d by market".formatted(firm));
    return cells;
  }

  private void observations(int firms) throws IOException {
    long[][] totals = new long[MARKETS][YEARS];
    List<Integer> all = new ArrayList<>();
    for (int market = 0; market < MARKETS; market++) {
      all.add(market);
    }
    try (Rows prints = rows("observations-firms")) {
      for (int firm = 0; firm < firms; firm++) {
        double size = 20_000 * Math.exp(random.nextGaussian());
        for (int year = 0; year < YEARS; year++) {
          for (int i = 0; i < MARKETS_OF_A_YEAR; i++) {
            Collections.swap(all, i, i + random.nextInt(MARKETS - i));
            int market = all.get(i);
            long value = 1 + (long) (size * Math.exp(random.nextGaussian()));
            totals[market][year] += value;
            prints.add(print(exports(firm), market, year, value));
          }
        }
      }
    }
    try (Rows prints = rows("observations-markets")) {
      for (int market = 0; market < MARKETS; market++) {
        for (int year = 0; year < YEARS; year++) {
          long total = (long) (totals[market][year] / COVERED);
          prints.add(print("pk-ict-exports-by-market", market, year, Math.max(1, total)));
        }
      }
    }
  }

  private static Map<String, String> print(String series, int market, int year, long value) {
    Map<String, String> cells = new LinkedHashMap<>(OFFICIAL);
    String period = "FY" + (FIRST_YEAR + year);
    cells.put("id", series + "/" + market(market) + "/" + period + "/wb-ccis");
    cells.put("series", series);
    cells.put("member", market(market));
    cells.put("period", period);
    cells.put("value", Long.toString(value));
    return cells;
  }

  private Rows rows(String name) throws IOException {
    Table table =
        bundled.tables().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    Path file = directory.resolve(table.path());
    return new Rows(table.columns(), Files.newBufferedWriter(file, StandardOpenOption.APPEND));
  }

  /** Rows behind those that a file has; no cell needs quotes. */
  private record Rows(List<String> columns, BufferedWriter file) implements AutoCloseable {

    void add(Map<String, String> cells) throws IOException {
      file.write(
          columns.stream()
              .map(column -> cells.getOrDefault(column, ""))
              .collect(Collectors.joining(",", "", "\n")));
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static String market(int number) {
    return "M%03d".formatted(number);
  }

  private static String firm(int number) {
    return "large-firm-%05d".formatted(number);
  }

  private static String exports(int firm) {
    return firm(firm) + "-exports";
  }
}
