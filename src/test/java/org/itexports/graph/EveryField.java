package org.itexports.graph;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Collectors;

/** Selections of all that can be asked of a type without an argument that only a caller knows. */
final class EveryField {

  /** A series that is divided has points of each member only. */
  private static final Set<String> FAIL_BY_RECORD = Set.of("Series.points");

  private EveryField() {}

  /**
   * All fields of a type that need no argument, of nodes below it only which they are: they are
   * asked for themselves.
   *
   * @param depth into how many objects below it the selection goes
   */
  static String of(GraphQLObjectType type, int depth) {
    return type.getFieldDefinitions().stream()
        .filter(field -> field.getArguments().stream().noneMatch(EveryField::isNeeded))
        .filter(field -> !FAIL_BY_RECORD.contains(type.getName() + "." + field.getName()))
        .map(field -> member(field, depth))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" ", "__typename ", ""));
  }

  /** Whether things of the type have an id by which they can be asked for. */
  static boolean isNode(GraphQLNamedOutputType type) {
    return type instanceof GraphQLInterfaceType
        || (type instanceof GraphQLObjectType object
            && object.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node")));
  }

  private static String member(GraphQLFieldDefinition field, int depth) {
    GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
    if (isNode(type)) {
      return field.getName() + page(field) + " { __typename id }";
    }
    if (!(type instanceof GraphQLObjectType object)) {
      return field.getName();
    }
    return depth == 0 ? "" : field.getName() + page(field) + " { " + of(object, depth - 1) + " }";
  }

  private static String page(GraphQLFieldDefinition field) {
    return field.getArgument("first") == null ? "" : "(first: 1)";
  }

  private static boolean isNeeded(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }
}
