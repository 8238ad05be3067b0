package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itexports.graph.Ask;

/** Asks for the concentration of own values, and reads numbers out of answers. */
final class Own {

  private static final double DIGITS = 1e-9;

  private Own() {}

  /** What {@code concentrationOf} answers to these arguments. */
  static JsonNode values(String arguments, String selection) {
    return Ask.data("{ concentrationOf(%s) { %s } }".formatted(arguments, selection))
        .get("concentrationOf");
  }

  /** The only error of a query: its code, and the cause behind it if there is one. */
  static String error(String query) {
    JsonNode answer = Ask.query(query);
    assertThat(answer.get("errors")).as(answer.toString()).hasSize(1);
    String cause = answer.at("/errors/0/extensions/cause").asText();
    return (Ask.code(answer) + " " + cause).strip();
  }

  /** The only error of what is asked of own values. */
  static String error(String arguments, String selection) {
    return error("{ concentrationOf(%s) { %s } }".formatted(arguments, selection));
  }

  /** The number at a place; whatever else is there fails. */
  static double number(JsonNode answer, String place) {
    JsonNode number = answer.at(place);
    assertThat(number.isNumber()).as(place + " of " + answer).isTrue();
    return number.asDouble();
  }

  static void assertNumber(JsonNode answer, String place, double expected) {
    assertThat(number(answer, place))
        .as(place)
        .isCloseTo(expected, within(DIGITS * Math.max(1, Math.abs(expected))));
  }

  static void assertEnds(JsonNode answer, String place, double lower, double upper) {
    assertNumber(answer, place + "/lower", lower);
    assertNumber(answer, place + "/upper", upper);
  }

  /** The text of each member of a list, by the name of the field that has it. */
  static String texts(JsonNode list, String field) {
    return String.join(", ", list.findValuesAsText(field));
  }

  /** So many items of a list, each made of its place from 1. */
  static String items(int number, String each) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(place -> each.replace("#", Integer.toString(place)))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
