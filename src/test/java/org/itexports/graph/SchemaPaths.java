package org.itexports.graph;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How every type of the committed schema is reached from a query, by the fewest fields. */
final class SchemaPaths {

  /** How deep a selection goes into objects that need no arguments. */
  private static final int DEPTH = 2;

  private final GraphQLSchema schema;
  private final Map<String, List<String>> steps = new LinkedHashMap<>();

  private SchemaPaths(GraphQLSchema schema) {
    this.schema = schema;
    walk();
  }

  /** The paths of the schema document, which {@link SchemaDocumentTest} holds to what is served. */
  static SchemaPaths committed() {
    var registry = new SchemaParser().parse(Path.of("docs/schema.graphql").toFile());
    return new SchemaPaths(UnExecutableSchemaGenerator.makeUnExecutableSchema(registry));
  }

  /** All types of objects, reached or not. */
  List<GraphQLObjectType> types() {
    return schema.getAllTypesAsList().stream()
        .filter(GraphQLObjectType.class::isInstance)
        .map(GraphQLObjectType.class::cast)
        .filter(type -> !type.getName().startsWith("__"))
        .toList();
  }

  /** A query that asks fields of a type wherever its path leads to it. */
  String reach(GraphQLObjectType type, String fields) {
    List<String> path = steps.get(type.getName());
    if (path == null) {
      throw new AssertionError("No path leads from the query to " + type.getName());
    }
    String query = fields;
    for (int i = path.size() - 1; i >= 0; i--) {
      query = path.get(i) + " { " + query + " }";
    }
    return "{ " + query + " }";
  }

  /** The two values of an argument; empty where it cannot be asked alone. */
  List<String> values(
      GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
    return ArgumentValues.of(type.getName(), field.getName(), argument.getName());
  }

  /** A field with an argument, the arguments that it needs, and most of what it answers. */
  String call(
      GraphQLObjectType type,
      GraphQLFieldDefinition field,
      GraphQLArgument argument,
      String value) {
    // Lists without pages cost as much as they may be long.
    boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    String selection = selection(GraphQLTypeUtil.unwrapAllAs(field.getType()), list ? 1 : DEPTH);
    return step(type, field, Map.of(argument.getName(), value)) + selection;
  }

  private String selection(GraphQLNamedOutputType type, int depth) {
    if (type instanceof GraphQLInterfaceType) {
      return " { __typename id }";
    }
    if (!(type instanceof GraphQLObjectType object)) {
      return "";
    }
    String fields =
        object.getFieldDefinitions().stream()
            .filter(field -> field.getArguments().isEmpty())
            .map(field -> member(field, depth))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return " { __typename " + fields + " }";
  }

  private String member(GraphQLFieldDefinition field, int depth) {
    GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
    if (type instanceof GraphQLObjectType && depth <= 1) {
      return "";
    }
    return field.getName() + selection(type, depth - 1);
  }

  /** Breadth first, so that the first path to a type is a shortest one. */
  private void walk() {
    GraphQLObjectType query = schema.getQueryType();
    Deque<GraphQLObjectType> open = new ArrayDeque<>(List.of(query));
    steps.put(query.getName(), List.of());
    while (!open.isEmpty()) {
      GraphQLObjectType type = open.remove();
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        GraphQLNamedOutputType below = GraphQLTypeUtil.unwrapAllAs(field.getType());
        if (below instanceof GraphQLObjectType next && !steps.containsKey(next.getName())) {
          steps.put(next.getName(), append(steps.get(type.getName()), step(type, field, Map.of())));
          open.add(next);
        }
      }
    }
  }

  private static List<String> append(List<String> path, String step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  private static String step(
      GraphQLObjectType type, GraphQLFieldDefinition field, Map<String, String> given) {
    String arguments =
        field.getArguments().stream()
            .filter(
                argument ->
                    given.containsKey(argument.getName()) || isNeeded(type, field, argument))
            .map(
                argument ->
                    argument.getName()
                        + ": "
                        + given.getOrDefault(
                            argument.getName(),
                            ArgumentValues.first(
                                type.getName(), field.getName(), argument.getName())))
            .collect(Collectors.joining(", "));
    return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
  }

  private static boolean isNeeded(
      GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType())
        || ArgumentValues.isForOneField(type.getName(), field.getName(), argument.getName());
  }
}
