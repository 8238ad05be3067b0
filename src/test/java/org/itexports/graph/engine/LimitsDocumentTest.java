package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.graph.node.Paging;
import org.itexports.http.limit.LimitSettings;
import org.itexports.http.request.HttpSettings;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;

/** {@code docs/limits.md} names every limit that can be set, with the default that it has. */
class LimitsDocumentTest {

  private static final List<Row> ROWS = rows();
  private static final Map<String, String> DEFAULTS = defaults();

  /** A row of the table. */
  record Row(String counted, String limit, String property, String code, String advice) {
    static Row of(String line) {
      var cells = line.replace("`", "").split("\\|", -1);
      return new Row(
          cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip());
    }
  }

  @Test
  void everyLimitThatCanBeSetHasItsRow() {
    assertThat(ROWS)
        .extracting(Row::property)
        .containsAll(DEFAULTS.keySet().stream().filter(LimitsDocumentTest::isLimit).toList());
  }

  @Test
  void whatIsSaidOfASettingIsItsDefault() {
    for (Row row : ROWS) {
      if (!row.property().isEmpty()) {
        assertThat(row.limit()).as(row.property()).isEqualTo(DEFAULTS.get(row.property()));
      }
    }
  }

  @Test
  void theServiceIsSetToTheDefaults() throws IOException {
    var properties = new Properties();
    try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
      properties.load(file);
    }
    for (Row row : ROWS) {
      if (!row.property().isEmpty()) {
        assertThat(properties.getProperty(row.property()))
            .as(row.property())
            .isEqualTo(row.limit().replace(",", ""));
      }
    }
  }

  @Test
  void theSchemaNamesTheDefaultPage() {
    var sizes = "0 to " + DEFAULTS.get("itexports.graphql.max-page-size");
    assertThat(List.of(Paging.FIRST, Paging.LAST))
        .allSatisfy(text -> assertThat(text).contains(sizes + " unless the service is set"));
  }

  @Test
  void limitsThatCannotBeSetHaveTheirRows() {
    var documented =
        ROWS.stream()
            .filter(row -> row.property().isEmpty())
            .collect(Collectors.toMap(Row::counted, Row::limit));
    assertThat(documented)
        .containsAllEntriesOf(
            Map.of(
                "Fragments inside each other",
                shown(DocumentLimits.MOST_NESTED_FRAGMENTS),
                "Selections, fragments written out",
                shown(DocumentLimits.MOST_SELECTIONS),
                "Digits of a number in the document",
                shown(NumberLiterals.MOST_DIGITS),
                "Exponent of a number in the document",
                shown(NumberLiterals.LARGEST_EXPONENT)));
  }

  @Test
  void everyRowHasAnErrorAndAnAdvice() {
    for (Row row : ROWS) {
      assertThat(ErrorCode.valueOf(row.code()).meaning()).as(row.counted()).isNotBlank();
      assertThat(row.advice()).as(row.counted()).isNotBlank();
    }
    assertThat(ROWS).hasSizeGreaterThan(10);
  }

  private static boolean isLimit(String property) {
    if (property.endsWith(".max-age") || property.endsWith(".inline-cost")) {
      return false;
    }
    return Stream.of(".max-", "-timeout", "itexports.limits.").anyMatch(property::contains);
  }

  /** What all settings are where nobody sets them, by their names. */
  private static Map<String, String> defaults() {
    return Stream.of(EngineSettings.class, HttpSettings.class, LimitSettings.class)
        .flatMap(settings -> Arrays.stream(settings.getMethods()))
        .filter(method -> method.isAnnotationPresent(WithDefault.class))
        .collect(
            Collectors.toMap(
                LimitsDocumentTest::property,
                method -> shown(method.getAnnotation(WithDefault.class).value())));
  }

  private static String property(Method method) {
    var prefix = method.getDeclaringClass().getAnnotation(ConfigMapping.class).prefix();
    var name = method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return prefix + "." + name;
  }

  private static String shown(Object value) {
    var text = value.toString();
    return text.matches("\\d+") ? String.format(Locale.ROOT, "%,d", Long.valueOf(text)) : text;
  }

  private static List<Row> rows() {
    try (var lines = Files.lines(Path.of("docs/limits.md"))) {
      return lines.filter(line -> line.startsWith("| ")).skip(2).map(Row::of).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
