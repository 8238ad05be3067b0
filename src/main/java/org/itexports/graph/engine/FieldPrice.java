package org.itexports.graph.engine;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the declaration of a field says of its cost.
 *
 * @param weight of one call
 * @param repetition how often what is below it is answered
 * @param items of its list, where it is a list without pages
 * @param days names of its arguments that may hold a day whose knowledge counts: dates and ids
 */
record FieldPrice(long weight, Repetition repetition, long items, Set<String> days) {

  /**
   * What a day costs: all that is worked out from a release is worked out anew for it, which took 4
   * to 6 milliseconds with the bundled data, warm; and 1 is worth about 20 microseconds.
   */
  static final long OF_A_DAY = 300;

  enum Repetition {
    /** One object, one value, or what the page above it has counted. */
    ONCE,
    /** As often as the page is large. */
    PAGE,
    /** As often as the list that was sent has items. */
    GIVEN,
    /** As often as the list has items. */
    LIST
  }

  private static final Set<String> PAGE_PARTS = Set.of("nodes", "edges");
  private static final Set<String> TYPES_WITH_A_DAY = Set.of("Date", "ID");

  static FieldPrice of(
      GraphQLFieldDefinition field, GraphQLFieldsContainer owner, Optional<Method> method) {
    long weight =
        method.map(found -> found.getAnnotation(Weight.class)).map(Weight::value).orElse(1);
    Set<String> days = days(field);
    if (GivenArguments.PAGE_SIZES.stream().anyMatch(name -> field.getArgument(name) != null)) {
      return new FieldPrice(weight, Repetition.PAGE, 0, days);
    }
    if (!isList(field) || isPartOfPage(field, owner)) {
      return new FieldPrice(weight, Repetition.ONCE, 0, days);
    }
    if (method.map(found -> found.isAnnotationPresent(NullableItems.class)).orElse(false)) {
      return new FieldPrice(weight, Repetition.GIVEN, 0, days);
    }
    long items =
        method
            .map(found -> found.getAnnotation(ListSize.class))
            .map(ListSize::value)
            .orElse(hasFields(field) ? ListSize.DEFAULT : 0);
    return new FieldPrice(weight, Repetition.LIST, items, days);
  }

  /** The price of a field that may be either. */
  FieldPrice or(FieldPrice other) {
    return new FieldPrice(
        Math.max(weight, other.weight),
        repetition.compareTo(other.repetition) < 0 ? other.repetition : repetition,
        Math.max(items, other.items),
        Stream.concat(days.stream(), other.days.stream()).collect(Collectors.toSet()));
  }

  private static Set<String> days(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .filter(
            argument ->
                TYPES_WITH_A_DAY.contains(GraphQLTypeUtil.unwrapAll(argument.getType()).getName()))
        .map(GraphQLArgument::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  private static boolean hasFields(GraphQLFieldDefinition field) {
    GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
    return !GraphQLTypeUtil.isLeaf(type);
  }

  /** The size of a page is counted where the page is asked for. */
  private static boolean isPartOfPage(GraphQLFieldDefinition field, GraphQLFieldsContainer owner) {
    return PAGE_PARTS.contains(field.getName()) && owner.getFieldDefinition("pageInfo") != null;
  }
}
