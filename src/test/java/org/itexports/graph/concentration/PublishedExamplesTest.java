package org.itexports.graph.concentration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itexports.concentration.PublishedExample;
import org.itexports.graph.Ask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures that others have published, as the graph answers them. */
@QuarkusTest
class PublishedExamplesTest {

  private static final Pattern ARGUMENT = Pattern.compile("%([a-z]+)");

  /** The field of an index, with the name of its argument in the examples where it has one. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("HHI", "hhi"),
          entry("HHI_NORMALISED", "normalisedHhi"),
          entry("HHI_DUAL", "hhiDual"),
          entry("CONCENTRATION_RATIO", "concentrationRatio(k: %k)"),
          entry("NUMBERS_EQUIVALENT", "numbersEquivalent"),
          entry("HILL", "hillNumber(order: %q)"),
          entry("HANNAH_KAY", "hannahKay(a: %a)"),
          entry("ROSENBLUTH", "rosenbluth"),
          entry("SHANNON", "shannonEntropy(unit: %base)"),
          entry("RELATIVE_ENTROPY", "relativeEntropy"),
          entry("THEIL_T", "theilT"),
          entry("THEIL_L", "theilL"),
          entry("GINI", "gini"),
          entry("GINI_SMALL_SAMPLE", "gini(smallSample: true)"),
          entry("ATKINSON", "atkinson(e: %e)"),
          entry("COEFFICIENT_OF_VARIATION", "coefficientOfVariation"),
          entry("DOMINANCE", "dominance"),
          entry("STENBACKA", "stenbackaThreshold"),
          entry("CK", "kvalseth"),
          entry("HIRSCHMAN", "hirschman"),
          entry("UNCTAD", "unctadConcentration(number: %n)"),
          entry("MHHI", "modifiedHhi(stakes: %stakes)"),
          entry("MHHI_DELTA", "modifiedHhi(stakes: %stakes, delta: true)"));

  @ParameterizedTest(name = "{0}: {1} {5}")
  @CsvFileSource(resources = "/published/examples.csv", numLinesToSkip = 1)
  void isWhatWasPublished(@AggregateWith(PublishedExample.Reader.class) PublishedExample example) {
    switch (example.index()) {
      case "HHI_DELTA" -> assertPrinted(example, rise(example));
      case "HHI_LOWER_BOUND" -> assertPrinted(example, Own.number(of(example, "hhi"), "/lower"));
      case "HHI_WITHIN_BOUNDS" -> assertWithin(example);
      case "HHI_MIDDLE_OF_BOUNDS" -> assertPrinted(example, middle(example));
      default -> assertIndex(example);
    }
  }

  private static void assertIndex(PublishedExample example) {
    JsonNode index = of(example, field(example));
    if (example.saysUndefined()) {
      assertThat(index.get("value").isNull()).as(example.toString()).isTrue();
      assertThat(index.get("reason").asText()).isEqualTo(example.expected());
      return;
    }
    assertPrinted(example, Own.number(index, "/value"));
  }

  private static void assertPrinted(PublishedExample example, double number) {
    double most = example.index().contains("HHI") && inPoints(example) ? 10_000 : 1;
    assertThat(example.inConvention(number, most))
        .as(example.toString())
        .isCloseTo(example.printed(), within(example.precision()));
  }

  private static boolean inPoints(PublishedExample example) {
    return !example.index().equals("HHI_NORMALISED") && !example.index().equals("HHI_DUAL");
  }

  private static void assertWithin(PublishedExample example) {
    JsonNode hhi = ofLargest(example, ", number: " + example.parameter("n"));
    assertThat(example.printed())
        .as(example.toString())
        .isBetween(
            example.inConvention(Own.number(hhi, "/lower"), 10_000) - example.precision(),
            example.inConvention(Own.number(hhi, "/upper"), 10_000) + example.precision());
  }

  private static double middle(PublishedExample example) {
    JsonNode hhi = ofLargest(example, "");
    return (Own.number(hhi, "/lower") + Own.number(hhi, "/upper")) / 2;
  }

  private static JsonNode ofLargest(PublishedExample example, String number) {
    return Ask.data(
            "{ concentrationOfLargest(largest: %s, together: %s%s) { hhi { lower upper } } }"
                .formatted(example.parameter("m"), example.numbers()[0], number))
        .at("/concentrationOfLargest/hhi");
  }

  private static double rise(PublishedExample example) {
    int[] merging = example.merging();
    String merger =
        "merger(members: [\"%d\", \"%d\"]) { delta { lower upper } }"
            .formatted(merging[0] + 1, merging[1] + 1);
    return Own.number(Own.values(arguments(example), merger), "/merger/delta/lower");
  }

  private static JsonNode of(PublishedExample example, String field) {
    return Own.values(arguments(example), "of: " + field + " { lower upper value reason }")
        .get("of");
  }

  private static String arguments(PublishedExample example) {
    String values = "values: " + Arrays.toString(example.numbers());
    return example.total().isPresent()
        ? values + ", total: " + example.total().getAsDouble()
        : values;
  }

  private static String field(PublishedExample example) {
    String field = FIELDS.get(example.index());
    assertThat(field).as(example.index()).isNotNull();
    return ARGUMENT
        .matcher(field)
        .replaceAll(match -> Matcher.quoteReplacement(argument(match.group(1), example)));
  }

  private static String argument(String name, PublishedExample example) {
    return switch (name) {
      case "stakes" -> stakes(example).toString();
      case "base" -> example.parameter("base").equals("2") ? "BITS" : "NATS";
      default -> example.parameter(name);
    };
  }

  private static List<String> stakes(PublishedExample example) {
    double[][] financial = example.rows("owners");
    double[][] control = example.rows(example.hasControl() ? "control" : "owners");
    List<String> stakes = new ArrayList<>();
    for (int owner = 0; owner < financial.length; owner++) {
      for (int i = 0; i < financial[owner].length; i++) {
        stakes.add(
            "{ owner: \"owner %d\", member: \"%d\", financial: %s, control: %s }"
                .formatted(owner, i + 1, financial[owner][i], control[owner][i]));
      }
    }
    return stakes;
  }
}
