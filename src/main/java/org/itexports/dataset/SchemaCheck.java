package org.itexports.dataset;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.dataset.Descriptor.Field;
import org.itexports.dataset.Descriptor.ForeignKey;
import org.itexports.dataset.Table.Row;

/** Checks every cell against the package's own Table Schema: types, constraints, keys. */
final class SchemaCheck {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");

  private final Map<String, Table> tables;
  private final List<Defect> defects = new ArrayList<>();

  private SchemaCheck(Map<String, Table> tables) {
    this.tables = tables;
  }

  static List<Defect> check(Map<String, Table> tables) {
    SchemaCheck check = new SchemaCheck(tables);
    tables.values().forEach(check::table);
    return check.defects;
  }

  private void table(Table table) {
    fields(table).forEach(field -> column(table, field));
    primaryKey(table);
    table.resource().foreignKeys().forEach(key -> foreignKey(table, key));
  }

  /** What the package says of its columns, and what this program reads in them. */
  private static List<Field> fields(Table table) {
    List<Field> own = table.resource().fields();
    return Stream.concat(
            own.stream(),
            BundledSchema.of(table.name()).stream()
                .filter(field -> table.columns().contains(field.name())))
        .distinct()
        .toList();
  }

  private void column(Table table, Field field) {
    Pattern pattern = Pattern.compile(field.pattern());
    String fitting = null;
    for (Row row : table.rows()) {
      String text = row.text(field.name());
      // Columns repeat themselves: what the row above says too need not be looked at again.
      if (text.equals(fitting)) {
        continue;
      }
      Optional<String> misfit = misfit(field, pattern, text);
      if (misfit.isEmpty()) {
        fitting = text;
      } else {
        defects.add(row.defect(field.name(), misfit.get()));
      }
    }
  }

  /** Why a text may not stand in a column of a table; empty if it may. */
  static Optional<String> misfit(Table table, String column, String text) {
    return fields(table).stream()
        .filter(field -> field.name().equals(column))
        .flatMap(field -> misfit(field, Pattern.compile(field.pattern()), text).stream())
        .findFirst();
  }

  private static Optional<String> misfit(Field field, Pattern pattern, String text) {
    if (text.isEmpty()) {
      return field.required() ? Optional.of("must not be empty") : Optional.empty();
    }
    if (!hasType(text, field.type())) {
      return Optional.of("is not of type " + field.type() + ": " + text);
    }
    if (!field.values().isEmpty() && !field.values().contains(text)) {
      return Optional.of("is not one of " + field.values() + ": " + text);
    }
    if (!field.pattern().isEmpty() && !pattern.matcher(text).matches()) {
      return Optional.of("does not match " + field.pattern() + ": " + text);
    }
    return Optional.empty();
  }

  private static boolean hasType(String text, String type) {
    return switch (type) {
      case "number" -> NUMBER.matcher(text).matches();
      case "integer" -> NUMBER.matcher(text).matches() && !text.contains(".");
      case "boolean" -> BOOLEAN.matcher(text).matches();
      case "date" -> isDate(text);
      case "uri" -> isUri(text);
      default -> true;
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isUri(String text) {
    try {
      return URI.create(text).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void primaryKey(Table table) {
    List<String> key = table.resource().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    if (rises(table)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Row row : table.rows()) {
      if (!seen.add(row.key())) {
        String value = String.join(", ", key.stream().map(row::text).toList());
        defects.add(row.defect(key.get(0), "repeats the key " + value));
      }
    }
  }

  /** Whether each key comes after the one before, so that none repeats. */
  private static boolean rises(Table table) {
    String before = null;
    for (Row row : table.rows()) {
      String key = row.key();
      if (before != null && before.compareTo(key) >= 0) {
        return false;
      }
      before = key;
    }
    return true;
  }

  private void foreignKey(Table table, ForeignKey key) {
    Table target = tables.get(key.target());
    Set<String> known =
        target.rows().stream().map(row -> row.text(key.targetField())).collect(Collectors.toSet());
    for (Row row : table.rows()) {
      String text = row.text(key.field());
      if (!text.isEmpty() && !known.contains(text)) {
        defects.add(row.defect(key.field(), "is not in " + key.target() + ": " + text));
      }
    }
  }
}
