package org.itexports.graph.plan;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.http.abuse.grammar.ArgumentValues;
import org.itexports.http.abuse.grammar.Chance;

/**
 * What is asked in one query: fields with and without aliases, again and again, in fragments of
 * either kind and under conditions.
 */
final class GeneratedSelections {

  private static final Set<String> TEXTS = Set.of("ID", "String", "Date");

  private final GraphQLSchema schema;
  private final Chance chance;
  private final KnownTexts texts;
  private final ArgumentValues values;
  private final GeneratedVariables variables;
  private final Map<String, String> fragments = new LinkedHashMap<>();

  /** Whether any argument may be given any value, so that most such queries have an error. */
  private final boolean isWild;

  /**
   * @param texts what things are known by
   */
  private GeneratedSelections(GraphQLSchema schema, Chance chance, KnownTexts texts) {
    this.schema = schema;
    this.chance = chance;
    this.texts = texts;
    this.values = new ArgumentValues(chance);
    this.isWild = chance.oneIn(8);
    this.variables = new GeneratedVariables(chance, isWild);
  }

  static GeneratedQuery query(GraphQLSchema schema, Chance chance, KnownTexts texts) {
    var selections = new GeneratedSelections(schema, chance, texts);
    var fields = selections.of(schema.getQueryType(), chance.between(1, 3));
    var document =
        "query "
            + selections.variables.declaration()
            + fields
            + String.join("", selections.fragments.values());
    return new GeneratedQuery(document, selections.variables.sent());
  }

  private String of(GraphQLCompositeType type, int levels) {
    var parts = new ArrayList<String>();
    int wanted = chance.between(1, 4);
    for (int i = 0; i < wanted; i++) {
      parts.add(selection(type, levels));
    }
    if (chance.oneIn(8)) {
      parts.add(chance.of(parts));
    }
    return " { " + String.join(" ", parts) + " }";
  }

  private String selection(GraphQLCompositeType type, int levels) {
    if (levels > 0 && chance.oneIn(10)) {
      return "..." + named(type, levels - 1) + condition();
    }
    if (levels > 0 && (type instanceof GraphQLUnionType || chance.oneIn(8))) {
      var narrowed = narrowed(type);
      var on = narrowed == type && chance.oneIn(2) ? "" : " on " + narrowed.getName();
      return "..." + on + condition() + of(narrowed, levels - 1);
    }
    if (chance.oneIn(10) || type instanceof GraphQLUnionType) {
      return chance.oneIn(3) ? "t: __typename" : "__typename" + condition();
    }
    return field((GraphQLFieldsContainer) type, levels);
  }

  private String named(GraphQLCompositeType type, int levels) {
    var narrowed = narrowed(type);
    var prefix = "On" + narrowed.getName();
    if (fragments.containsKey(prefix) && chance.oneIn(2)) {
      return prefix;
    }
    var name = fragments.containsKey(prefix) ? prefix + fragments.size() : prefix;
    var text = of(narrowed, levels);
    fragments.putIfAbsent(name, " fragment %s on %s%s".formatted(name, narrowed.getName(), text));
    return name;
  }

  /** The type itself, one that it may be, or an interface that it has. */
  private GraphQLCompositeType narrowed(GraphQLCompositeType type) {
    Stream<? extends GraphQLNamedType> others;
    if (type instanceof GraphQLInterfaceType several) {
      others = schema.getImplementations(several).stream();
    } else if (type instanceof GraphQLUnionType union) {
      others = union.getTypes().stream();
    } else {
      others = ((GraphQLObjectType) type).getInterfaces().stream();
    }
    var all = Stream.concat(Stream.of(type), others).map(GraphQLCompositeType.class::cast).toList();
    return chance.of(all);
  }

  private String field(GraphQLFieldsContainer type, int levels) {
    var definition = chance.of(fields(type, levels));
    var arguments = arguments(definition);
    var name = definition.getName();
    var written = arguments.isEmpty() ? plain(name) : distinct(name, arguments);
    var below = GraphQLTypeUtil.unwrapAll(definition.getType());
    return below instanceof GraphQLCompositeType composite
        ? written + condition() + of(composite, levels - 1)
        : written + condition();
  }

  private List<GraphQLFieldDefinition> fields(GraphQLFieldsContainer type, int levels) {
    var all =
        type.getFieldDefinitions().stream()
            .filter(field -> field.getArguments().stream().allMatch(it -> mayBeAsked(field, it)))
            .toList();
    var leaves = all.stream().filter(GeneratedSelections::isLeaf).toList();
    return levels > 0 || leaves.isEmpty() ? all : leaves;
  }

  private boolean mayBeAsked(GraphQLFieldDefinition field, GraphQLArgument argument) {
    return isWild
        || !GraphQLTypeUtil.isNonNull(argument.getType())
        || texts.knows(field.getName(), argument.getName());
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
  }

  private String plain(String name) {
    return chance.oneIn(6) ? "a_" + name + ": " + name : name;
  }

  /** The same arguments give the same name, so that some are merged and none is in conflict. */
  private static String distinct(String name, String arguments) {
    return "%s_%x: %s(%s)".formatted(name, arguments.hashCode(), name, arguments);
  }

  private String condition() {
    if (!chance.oneIn(14)) {
      return "";
    }
    var value = chance.oneIn(2) ? variables.condition() : chance.of("true", "false");
    return " @%s(if: %s)".formatted(chance.of("skip", "include", "include"), value);
  }

  private String arguments(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .filter(it -> GraphQLTypeUtil.isNonNull(it.getType()) || isGiven(it))
        .map(argument -> argument.getName() + ": " + value(field, argument))
        .collect(Collectors.joining(", "));
  }

  private boolean isGiven(GraphQLArgument argument) {
    return switch (argument.getName()) {
      case "first" -> chance.oneIn(2);
      case "asOf", "after" -> chance.oneIn(isWild ? 4 : 20);
      default -> isWild && chance.oneIn(4);
    };
  }

  private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
    return chance.oneIn(5)
        ? variables.of(argument.getType(), () -> literal(field, argument))
        : literal(field, argument);
  }

  private String literal(GraphQLFieldDefinition field, GraphQLArgument argument) {
    var name = argument.getName();
    boolean isText = TEXTS.contains(GraphQLTypeUtil.unwrapAll(argument.getType()).getName());
    var known = isText ? texts.text(chance, field.getName(), name) : null;
    if (name.equals("first") && !isWild) {
      return Integer.toString(chance.between(0, 6));
    }
    return known == null || (isWild && chance.oneIn(6))
        ? values.right(name, argument.getType())
        : '"' + known + '"';
  }
}
