package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a descriptor is a defect with a place, and never a failure. */
class DescriptorCheckTest {

  private final Map<String, String> files = new HashMap<>();

  private List<String> defects(Consumer<ObjectNode> edit) {
    try {
      PackageFiles original = Zelmaria.files(Zelmaria.FIRST);
      ObjectNode descriptor = (ObjectNode) new ObjectMapper().readTree(Descriptor.textIn(original));
      edit.accept(descriptor);
      files.put(Descriptor.FILE, descriptor.toString());
      PackageFiles edited =
          path ->
              files.containsKey(path)
                  ? new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8))
                  : original.open(path);
      InvalidDatasetException refused =
          catchThrowableOfType(InvalidDatasetException.class, () -> DatasetReader.read(edited));
      assertThat(refused).isNotNull();
      return refused.defects().stream().map(Defect::toString).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode table(ObjectNode descriptor, String name) {
    for (var resource : descriptor.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return (ObjectNode) resource;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static ObjectNode column(ObjectNode descriptor, String table, String name) {
    for (var field : table(descriptor, table).path("schema").path("fields")) {
      if (field.path("name").asText().equals(name)) {
        return (ObjectNode) field;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private void replace(String path, String text, String by) {
    try (var in = Zelmaria.files(Zelmaria.FIRST).open(path)) {
      String original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(original).containsPattern(text);
      files.put(path, original.replaceFirst(text, by));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../markets.csv", "/etc/passwd", "a/../../b", "a\\b", "c:b", "", "./markets.csv"})
  void aPathThatLeadsOutIsADefectWhateverIsThere(String path) {
    assertThat(defects(descriptor -> table(descriptor, "markets").put("path", path)))
        .containsExactly("datapackage.json [markets] names no file of the package: " + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", ".", "..", "a b", "-1", "1/2", "1\"2"})
  void aVersionThatAnAddressCannotHoldIsADefect(String version) {
    assertThat(defects(descriptor -> descriptor.put("version", version)))
        .singleElement()
        .asString()
        .startsWith("datapackage.json [version] is not of letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "Zelmaria", "a b", "a/b"})
  void aNameThatAnAddressCannotHoldIsADefect(String name) {
    assertThat(defects(descriptor -> descriptor.put("name", name)))
        .containsExactly(
            "datapackage.json [name] is not of small letters, digits, '.', '_' and '-': " + name);
  }

  @Test
  void aForeignKeyWithoutColumnsIsADefect() {
    assertThat(
            defects(
                descriptor -> {
                  ObjectNode schema = (ObjectNode) table(descriptor, "markets").path("schema");
                  ArrayNode keys = schema.putArray("foreignKeys");
                  keys.addObject().putObject("reference").put("resource", "sources");
                  keys.addObject()
                      .put("fields", "source")
                      .putObject("reference")
                      .put("resource", "x");
                  keys.addObject()
                      .put("fields", "source")
                      .putObject("reference")
                      .put("resource", "sources")
                      .put("fields", "nothing");
                }))
        .containsExactly(
            "datapackage.json [markets] has a foreign key in no column: ",
            "datapackage.json [markets] refers to no table: x",
            "datapackage.json [markets] refers to no column of sources: nothing");
  }

  @Test
  void aPatternThatIsNoneIsADefect() {
    assertThat(
            defects(
                descriptor ->
                    column(descriptor, "markets", "code")
                        .putObject("constraints")
                        .put("pattern", "[")))
        .singleElement()
        .asString()
        .startsWith("datapackage.json [markets] has a pattern for code that is none: ");
  }

  @Test
  void aTableWithoutAColumnThatIsReadIsADefect() {
    assertThat(
            defects(
                descriptor -> column(descriptor, "observations", "value").put("name", "amount")))
        .contains("datapackage.json [observations] has no column value");
  }

  @Test
  void whatIsReadMustFitWhateverThePackageSaysOfIt() {
    replace("observations.csv", ",EXACT,", ",EXACTLY,");
    replace("sources.csv", ",FULL,", ",HALF,");

    assertThat(
            defects(
                descriptor -> {
                  column(descriptor, "observations", "value").put("type", "string");
                  column(descriptor, "observations", "qualifier").remove("constraints");
                  column(descriptor, "sources", "seen").remove("constraints");
                }))
        .anySatisfy(d -> assertThat(d).contains("observations.csv:", "[qualifier]", "EXACTLY"))
        .anySatisfy(d -> assertThat(d).contains("sources.csv:", "[seen]", "HALF"));
  }

  @Test
  void aNumberThatIsCalledATextMustBeOne() {
    replace("observations.csv", "(?m)^(([^,\\n]*,){4})[0-9.]+,", "$1many,");

    assertThat(
            defects(
                descriptor -> column(descriptor, "observations", "value").put("type", "string")))
        .anySatisfy(
            d -> assertThat(d).contains("observations.csv:2 [value] is not of type number: many"));
  }
}
