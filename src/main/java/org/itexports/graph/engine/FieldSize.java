package org.itexports.graph.engine;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itexports.relay.PageRequest;

/**
 * How much one occurrence of a field asks for.
 *
 * @param calls what the field itself costs: 1, and more when it is given a long list
 * @param selections how often its selection is answered
 */
record FieldSize(long calls, long selections) {

  /** So many items of a list that is sent cost as much as a field. */
  private static final int ITEMS_OF_A_CALL = 250;

  private static final Set<String> PAGE_SIZES = Set.of("first", "last");
  private static final Set<String> PAGE_PARTS = Set.of("nodes", "edges");

  static FieldSize of(
      Field field, GraphQLFieldsContainer owner, GraphQLSchema schema, GivenVariables variables) {
    var definition = owner.getFieldDefinition(field.getName());
    long calls = 1 + items(field, variables) / ITEMS_OF_A_CALL;
    if (hasPages(definition)) {
      return new FieldSize(calls, Cost.times(calls, page(field, variables)));
    }
    if (!isList(definition) || isPartOfPage(definition, owner)) {
      return new FieldSize(calls, calls);
    }
    var method = method(definition, owner, schema);
    if (method.map(m -> m.isAnnotationPresent(NullableItems.class)).orElse(false)) {
      return new FieldSize(calls, Math.max(1, items(field, variables)));
    }
    var size = method.map(m -> m.getAnnotation(ListSize.class)).map(ListSize::value);
    if (field.getSelectionSet() == null) {
      return new FieldSize(Cost.plus(calls, size.orElse(0)), 0);
    }
    return new FieldSize(calls, Cost.times(calls, size.orElse(ListSize.DEFAULT)));
  }

  private static boolean hasPages(GraphQLFieldDefinition definition) {
    return PAGE_SIZES.stream().anyMatch(name -> definition.getArgument(name) != null);
  }

  /**
   * The size of the page. Sizes out of range are refused by the field, so that it is enough not to
   * be misled by them; even an empty page costs finding it.
   */
  private static long page(Field field, GivenVariables variables) {
    return PAGE_SIZES.stream()
        .flatMap(name -> argument(field, name, variables))
        .filter(Number.class::isInstance)
        .mapToDouble(size -> ((Number) size).doubleValue())
        .mapToLong(size -> (long) Math.max(1, Math.min(PageRequest.MAXIMUM, size)))
        .min()
        .orElse(PageRequest.DEFAULT);
  }

  /** How many items the lists among the arguments have. */
  private static long items(Field field, GivenVariables variables) {
    return field.getArguments().stream()
        .flatMap(argument -> value(argument.getValue(), variables))
        .filter(Collection.class::isInstance)
        .mapToLong(list -> ((Collection<?>) list).size())
        .sum();
  }

  private static Stream<Object> argument(Field field, String name, GivenVariables variables) {
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals(name))
        .map(Argument::getValue)
        .flatMap(value -> value(value, variables));
  }

  /**
   * What an argument says, as far as it is a number or a list. It is read from the document and not
   * coerced: a fragment that holds a long list may be spread thousands of times.
   */
  private static Stream<Object> value(Value<?> value, GivenVariables variables) {
    Object said = value instanceof VariableReference it ? variables.get(it.getName()) : value;
    if (said instanceof IntValue number) {
      return Stream.of(number.getValue());
    }
    return said instanceof ArrayValue list ? Stream.of(list.getValues()) : Stream.ofNullable(said);
  }

  private static boolean isList(GraphQLFieldDefinition definition) {
    return GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
  }

  /** The size of a page is counted where the page is asked for. */
  private static boolean isPartOfPage(
      GraphQLFieldDefinition definition, GraphQLFieldsContainer owner) {
    return PAGE_PARTS.contains(definition.getName())
        && owner.getFieldDefinition("pageInfo") != null;
  }

  private static Optional<Method> method(
      GraphQLFieldDefinition definition, GraphQLFieldsContainer owner, GraphQLSchema schema) {
    var place = coordinates(owner.getName(), definition.getName());
    return schema.getCodeRegistry().getDataFetcher(place, definition) instanceof MemberFetcher found
        ? Optional.of(found.method())
        : Optional.empty();
  }
}
