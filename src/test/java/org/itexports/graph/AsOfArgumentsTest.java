package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is worked out from prints can be asked for as it was known on a day. */
@QuarkusTest
class AsOfArgumentsTest {

  /** Figures, shares and indices, and what is made of them. */
  private static final Set<String> ANSWERS =
      Set.of(
          "Figure",
          "Growth",
          "ExchangeRate",
          "ConvertedMoney",
          "FreelanceShare",
          "PlatformShare",
          "Composition",
          "CompositionLine",
          "Concentration",
          "ConcentrationComparison",
          "Coverage",
          "TargetProgress",
          "TargetRecord");

  private static final String NESTED = "it is of the day of the answer that it is a part of";
  private static final String OWN_VALUES = "a caller's own values have no history";

  /** Why a field, or all fields of a type, need no day of their own. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("Figure", NESTED),
          Map.entry("Growth", NESTED),
          Map.entry("ConvertedMoney", NESTED),
          Map.entry("FreelanceShare", NESTED),
          Map.entry("Composition", "a printed table never changes: another print is another table"),
          Map.entry("CompositionLine", NESTED),
          Map.entry("Concentration", NESTED + ", which `change` can compare with another day"),
          Map.entry("ComparedConcentration", NESTED),
          Map.entry("FirstKnown", "its day is the first one with an answer"),
          Map.entry("HhiChange", NESTED),
          Map.entry("Merger", NESTED),
          Map.entry("TargetProgress", NESTED),
          Map.entry("TargetTrack", NESTED),
          Map.entry("Query.concentrationOf", OWN_VALUES),
          Map.entry("Query.concentrationOfLargest", OWN_VALUES));

  @Test
  void everyAnswerCanBeAskedForAsItWasKnownOnADay() {
    List<String> without = new ArrayList<>();
    fields(
        (type, field) -> {
          boolean exempt =
              EXCEPTIONS.containsKey(type) || EXCEPTIONS.containsKey(name(type, field));
          if (ANSWERS.contains(named(field.get("type"))) && !exempt && argument(field) == null) {
            without.add(name(type, field));
          }
        });

    assertThat(without).as("fields without `asOf`").isEmpty();
  }

  @Test
  void theArgumentMeansTheSameEverywhere() {
    List<String> descriptions = new ArrayList<>();
    fields(
        (type, field) -> {
          JsonNode argument = argument(field);
          if (argument != null) {
            assertThat(named(argument.get("type"))).as(name(type, field)).isEqualTo("Date");
            descriptions.add(argument.get("description").asText());
          }
        });

    assertThat(descriptions).hasSizeGreaterThan(40);
    assertThat(Set.copyOf(descriptions))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("`Observation.knownSince`"));
  }

  @Test
  void noExceptionIsIdle() {
    List<String> used = new ArrayList<>();
    fields(
        (type, field) -> {
          if (ANSWERS.contains(named(field.get("type"))) && argument(field) == null) {
            used.add(type);
            used.add(name(type, field));
          }
        });

    assertThat(EXCEPTIONS.keySet()).isSubsetOf(used);
  }

  private interface Visit {
    void field(String type, JsonNode field);
  }

  private static void fields(Visit visit) {
    for (JsonNode type : Ask.data(IntrospectionQuery.INTROSPECTION_QUERY).at("/__schema/types")) {
      type.path("fields").forEach(field -> visit.field(type.get("name").asText(), field));
    }
  }

  private static String name(String type, JsonNode field) {
    return type + "." + field.get("name").asText();
  }

  private static String named(JsonNode type) {
    return type.path("ofType").isObject() ? named(type.get("ofType")) : type.get("name").asText();
  }

  private static JsonNode argument(JsonNode field) {
    for (JsonNode argument : field.get("args")) {
      if (argument.get("name").asText().equals("asOf")) {
        return argument;
      }
    }
    return null;
  }
}
