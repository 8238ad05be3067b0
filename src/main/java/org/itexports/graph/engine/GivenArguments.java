package org.itexports.graph.engine;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itexports.relay.PageRequest;

/**
 * What the arguments of a field say of its size, as far as they are numbers and lists. They are
 * read as they were sent and not coerced.
 */
record GivenArguments(Field field, GivenVariables variables) {

  /** Arguments that make a field one with pages. */
  static final Set<String> PAGE_SIZES = Set.of("first", "last");

  /**
   * The size of the page. Sizes out of range are refused by the field, so that it is enough not to
   * be misled by them; even an empty page costs finding it.
   */
  long page(int largest) {
    return field.getArguments().stream()
        .filter(argument -> PAGE_SIZES.contains(argument.getName()))
        .flatMap(argument -> Stream.ofNullable(variables.resolve(argument.getValue())))
        .filter(size -> size instanceof Number || size instanceof IntValue)
        .mapToDouble(GivenArguments::number)
        .mapToLong(size -> Math.max(1, (long) Math.min(largest, size)))
        .min()
        .orElse(PageRequest.DEFAULT);
  }

  private static double number(Object size) {
    return size instanceof IntValue literal
        ? literal.getValue().doubleValue()
        : ((Number) size).doubleValue();
  }

  /**
   * The days whose knowledge counts, as they were sent: dates, and those in ids.
   *
   * @param names of the arguments that may hold one
   */
  List<String> days(Set<String> names) {
    return field.getArguments().stream()
        .filter(argument -> names.contains(argument.getName()))
        .flatMap(argument -> variables.texts(argument.getValue()).stream())
        .flatMap(text -> GivenDays.in(text).stream())
        .toList();
  }

  /** How many items the lists in the arguments have. */
  long items() {
    return field.getArguments().stream().map(Argument::getValue).mapToLong(variables::items).sum();
  }
}
