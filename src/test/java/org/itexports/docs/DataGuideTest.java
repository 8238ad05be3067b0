package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated parts of {@code docs/data.md} say what the bundled release says. With {@code
 * -Ddocs.update=true} they are rewritten in place first, except where the variable {@code CI} is
 * set.
 */
class DataGuideTest {

  private static final String UPDATE = "mvn test -Dtest=DataGuideTest -Ddocs.update=true";

  @BeforeAll
  static void rewriteThePartsIfAsked() {
    if (!Boolean.getBoolean("docs.update") || System.getenv("CI") != null) {
      return;
    }
    Guide guide = Guide.read();
    for (GuidePart part : GuidePart.ALL) {
      guide = guide.withPart(part.name(), part.render(Bundle.BUNDLED));
    }
    guide.write();
  }

  static List<GuidePart> parts() {
    return GuidePart.ALL;
  }

  @Test
  void everyPartStandsInTheGuideOnce() {
    assertThat(Guide.read().parts())
        .as("parts between <!-- generated: NAME --> and <!-- end --> in %s", Guide.FILE)
        .containsExactlyElementsOf(GuidePart.ALL.stream().map(GuidePart::name).toList());
    assertThat(Guide.read().prose()).doesNotContainPattern("(?m)^<!-- ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void aPartSaysWhatTheDataSay(GuidePart part) {
    List<String> found = Guide.read().part(part.name()).lines().toList();
    List<String> expected = part.render(Bundle.BUNDLED).lines().toList();

    assertThat(found)
        .withFailMessage(() -> difference(part.name(), found, expected))
        .isEqualTo(expected);
  }

  private static String difference(String part, List<String> found, List<String> expected) {
    int at = 0;
    while (line(found, at).equals(line(expected, at))) {
      at++;
    }
    return String.join(
        "\n",
        "The part \"" + part + "\" of " + Guide.FILE + " is stale, first in its line " + (at + 1),
        "  the guide says: " + line(found, at),
        "  the data say:   " + line(expected, at),
        "If the data are right, rewrite the guide: " + UPDATE);
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(nothing more)";
  }
}
