package org.itexports.http.abuse.grammar;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** Selections that the schema accepts. Pages are kept small, so that answers come quickly. */
final class Selections {

  private static final int LEVELS = 4;
  private static final int WIDEST = 5;

  private final Chance chance;
  private final ArgumentValues values;

  Selections(Chance chance) {
    this.chance = chance;
    this.values = new ArgumentValues(chance);
  }

  /** What is between the braces of a query. */
  String ofQuery() {
    return of(Vocabulary.query(), LEVELS);
  }

  /** What is between the braces of a field of a type. */
  String of(GraphQLCompositeType type, int levels) {
    if (type instanceof GraphQLObjectType object) {
      return fields(object, levels);
    }
    var narrowed = chance.of(Vocabulary.objects(type));
    return "__typename ... on %s { %s }".formatted(narrowed.getName(), fields(narrowed, levels));
  }

  /** A field with the arguments it needs, and some of those it does not. */
  String field(GraphQLFieldDefinition field, int levels) {
    var written = alias() + field.getName() + arguments(field);
    return Vocabulary.isBranch(field)
        ? written + " { " + of(Vocabulary.below(field), levels - 1) + " }"
        : written;
  }

  String arguments(GraphQLFieldDefinition field) {
    var arguments =
        field.getArguments().stream()
            .filter(this::isGiven)
            .map(argument -> argument.getName() + ": " + value(argument))
            .collect(Collectors.joining(", "));
    return arguments.isEmpty() ? "" : "(" + arguments + ")";
  }

  private String fields(GraphQLObjectType type, int levels) {
    var leaves = Vocabulary.leaves(type);
    var candidates = levels > 1 || leaves.isEmpty() ? type.getFieldDefinitions() : leaves;
    var chosen = new LinkedHashSet<GraphQLFieldDefinition>();
    int wanted = levels > 0 ? chance.between(1, WIDEST) : 1;
    for (int i = 0; i < wanted; i++) {
      chosen.add(chance.of(candidates));
    }
    return chosen.stream().map(field -> field(field, levels)).collect(Collectors.joining(" "));
  }

  private String alias() {
    return chance.oneIn(12) ? "a%d: ".formatted(chance.below(1_000_000)) : "";
  }

  private boolean isGiven(GraphQLArgument argument) {
    return switch (argument.getName()) {
      case "first" -> true;
      case "after", "before", "last" -> false;
      default -> GraphQLTypeUtil.isNonNull(argument.getType()) || chance.oneIn(3);
    };
  }

  private String value(GraphQLArgument argument) {
    return argument.getName().equals("first")
        ? Integer.toString(chance.between(0, 4))
        : values.right(argument.getName(), argument.getType());
  }
}
