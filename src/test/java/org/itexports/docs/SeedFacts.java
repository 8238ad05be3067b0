package org.itexports.docs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every fact of the two documents that the dataset starts from, and the query that returns it. */
public final class SeedFacts {

  private SeedFacts() {}

  /**
   * One fact.
   *
   * @param number its place in the order of reading
   * @param document short name of the document
   * @param fact what it says, in the words of this project
   * @param query the query that returns it
   * @param expected words and numbers that the answer holds
   */
  public record SeedFact(int number, String document, String fact, String query, String expected) {}

  /** All facts in the order of reading. */
  public static List<SeedFact> all() {
    try (InputStream in = SeedFacts.class.getResourceAsStream("/seeds/facts.csv");
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().map(SeedFacts::fact).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SeedFact fact(NamedCsvRecord row) {
    return new SeedFact(
        Integer.parseInt(row.getField("nr")),
        row.getField("document"),
        row.getField("fact"),
        query(row.getField("node")),
        row.getField("expected"));
  }

  private static String query(String node) {
    String type = node.substring(0, node.indexOf(':'));
    String key = node.substring(node.indexOf(':') + 1);
    return switch (type) {
      case "economy" -> of(type, "code", key, "name");
      case "market" -> of(type, "code", key, "name");
      case "category" -> of(type, "code", key, "name");
      case "city" -> of(type, "slug", key, "name");
      case "firm" -> of(type, "slug", key, "name legalName activity");
      case "platform" -> of(type, "slug", key, "name kind");
      case "institution" -> of(type, "slug", key, "name aliases website role kind");
      case "park" -> of(type, "slug", key, "name kind summary");
      case "statement" -> of(type, "key", key, "kind topic text");
      case "series" -> of(type, "key", key, "name concept basis");
      case "source" -> of(type, "key", key, "publisher title url note");
      case "observation" -> of(type, "key", key, "value qualifier period { label } locator note");
      case "target" ->
          of(type, "key", key, "money { amount } period { label } dueText announcedBy note");
      case "policy" -> of(type, "key", key, "name summary value unit");
      case "presence" -> of(type, "key", key, "kind market { code } firm { name }");
      case "ranking" -> of(type, "key", key, "name position qualifier entity");
      default -> throw new IllegalArgumentException(node);
    };
  }

  private static String of(String field, String argument, String key, String fields) {
    return "{ %s(%s: \"%s\") { %s } }".formatted(field, argument, key, fields);
  }
}
