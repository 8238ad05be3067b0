package org.itexports.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;

/**
 * The part of a Frictionless {@code datapackage.json} that reading relies on.
 *
 * @param name name of the package
 * @param title title for people
 * @param version version of the package
 * @param created day on which this version was published
 * @param licence name of the licence of the compilation
 * @param resources the tables, by name
 */
record Descriptor(
    String name,
    String title,
    String version,
    LocalDate created,
    String licence,
    Map<String, Resource> resources) {

  /** A table: its file, its columns and keys. */
  record Resource(
      String name,
      String path,
      List<Field> fields,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {}

  /** A column and what its cells must be. */
  record Field(String name, String type, boolean required, String pattern, Set<String> values) {}

  /** Cells of {@code field} are empty or occur in {@code targetField} of {@code target}. */
  record ForeignKey(String field, String target, String targetField) {}

  /** Its name in every package. */
  static final String FILE = "datapackage.json";

  /**
   * The text of the descriptor among the files of a package.
   *
   * @throws InvalidDatasetException if there is none
   * @throws UncheckedIOException if the package cannot be read
   */
  static String textIn(PackageFiles files) {
    try (InputStream in = files.open(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (UnsafePackageException e) {
      throw new InvalidDatasetException(List.of(new Defect(FILE, 0, "", e.getMessage())));
    } catch (NoSuchFileException e) {
      throw new InvalidDatasetException(List.of(new Defect(FILE, 0, "", "is missing")));
    } catch (ZipException e) {
      throw new InvalidDatasetException(List.of(new Defect(FILE, 0, "", "cannot be read")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a descriptor.
   *
   * @throws InvalidDatasetException if it is no JSON
   */
  static Descriptor read(String text) {
    try {
      return read(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new InvalidDatasetException(List.of(new Defect(FILE, 0, "", "is not JSON")));
    }
  }

  /** Whether two descriptors say the same, however they are laid out. */
  static boolean isSame(String one, String other) {
    try {
      ObjectMapper json = new ObjectMapper();
      return one.equals(other) || json.readTree(one).equals(json.readTree(other));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static Descriptor read(JsonNode root) {
    if (!root.isObject()) {
      throw new InvalidDatasetException(List.of(new Defect(FILE, 0, "", "is no JSON object")));
    }
    Map<String, Resource> resources = new java.util.LinkedHashMap<>();
    for (JsonNode resource : root.path("resources")) {
      resources.put(resource.path("name").asText(), resource(resource));
    }
    return new Descriptor(
        root.path("name").asText(),
        root.path("title").asText(),
        root.path("version").asText(),
        day(root.path("created").asText()),
        root.path("licenses").path(0).path("name").asText(),
        resources);
  }

  private static LocalDate day(String created) {
    try {
      return created.length() > 10
          ? LocalDate.ofInstant(Instant.parse(created), java.time.ZoneOffset.UTC)
          : LocalDate.parse(created);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Resource resource(JsonNode node) {
    JsonNode schema = node.path("schema");
    List<Field> fields = new ArrayList<>();
    for (JsonNode field : schema.path("fields")) {
      JsonNode constraints = field.path("constraints");
      fields.add(
          new Field(
              field.path("name").asText(),
              field.path("type").asText("string"),
              constraints.path("required").asBoolean(),
              constraints.path("pattern").asText(""),
              new TreeSet<>(texts(constraints.path("enum")))));
    }
    List<ForeignKey> keys = new ArrayList<>();
    String self = node.path("name").asText();
    for (JsonNode key : schema.path("foreignKeys")) {
      String target = key.path("reference").path("resource").asText();
      keys.add(
          new ForeignKey(
              first(key.path("fields")),
              target.isEmpty() ? self : target,
              first(key.path("reference").path("fields"))));
    }
    return new Resource(
        self, node.path("path").asText(), fields, texts(schema.path("primaryKey")), keys);
  }

  private static String first(JsonNode node) {
    return texts(node).stream().findFirst().orElse("");
  }

  private static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
