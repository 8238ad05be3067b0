package org.itexports.graph.engine;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * What the declaration of a field says of its cost.
 *
 * @param weight of one call
 * @param repetition how often what is below it is answered
 * @param items of its list, where it is a list without pages
 */
record FieldPrice(long weight, Repetition repetition, long items) {

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

  static FieldPrice of(
      GraphQLFieldDefinition field, GraphQLFieldsContainer owner, Optional<Method> method) {
    long weight =
        method.map(found -> found.getAnnotation(Weight.class)).map(Weight::value).orElse(1);
    if (GivenArguments.PAGE_SIZES.stream().anyMatch(name -> field.getArgument(name) != null)) {
      return new FieldPrice(weight, Repetition.PAGE, 0);
    }
    if (!isList(field) || isPartOfPage(field, owner)) {
      return new FieldPrice(weight, Repetition.ONCE, 0);
    }
    if (method.map(found -> found.isAnnotationPresent(NullableItems.class)).orElse(false)) {
      return new FieldPrice(weight, Repetition.GIVEN, 0);
    }
    long items =
        method
            .map(found -> found.getAnnotation(ListSize.class))
            .map(ListSize::value)
            .orElse(hasFields(field) ? ListSize.DEFAULT : 0);
    return new FieldPrice(weight, Repetition.LIST, items);
  }

  /** The price of a field that may be either. */
  FieldPrice or(FieldPrice other) {
    return new FieldPrice(
        Math.max(weight, other.weight),
        repetition.compareTo(other.repetition) < 0 ? other.repetition : repetition,
        Math.max(items, other.items));
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
