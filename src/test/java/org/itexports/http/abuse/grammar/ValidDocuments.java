package org.itexports.http.abuse.grammar;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;

/** Documents that fit the schema: the harmless part of the traffic, and the stuff of the rest. */
final class ValidDocuments {

  private ValidDocuments() {}

  static List<Kind<Document>> kinds() {
    return List.of(
        new Kind<>("valid: short", ValidDocuments::shorthand),
        new Kind<>("valid: named", ValidDocuments::named),
        new Kind<>("valid: variables", ValidDocuments::withVariables),
        new Kind<>("valid: fragments", ValidDocuments::withFragments),
        new Kind<>("valid: directives", ValidDocuments::withDirectives),
        new Kind<>("valid: several operations", ValidDocuments::several),
        new Kind<>("valid: comments", ValidDocuments::commented),
        new Kind<>("valid: introspection", ValidDocuments::introspection));
  }

  static Document shorthand(Chance chance) {
    return Document.of("{ " + new Selections(chance).ofQuery() + " }");
  }

  private static Document named(Chance chance) {
    var name = chance.of("Screen", "_", "a1", "query", "on", "true", "Q".repeat(200));
    return new Document(
        "query %s { %s }".formatted(name, new Selections(chance).ofQuery()), "{}", name);
  }

  private static Document withVariables(Chance chance) {
    var field = rootWithArguments(chance);
    var values = new ArgumentValues(chance);
    var declared = new ArrayList<String>();
    var given = new ArrayList<String>();
    var sent = new ArrayList<String>();
    for (var argument : field.getArguments()) {
      var name = argument.getName();
      if (name.equals("last") || name.equals("after") || name.equals("before")) {
        continue;
      }
      var type = GraphQLTypeUtil.simplePrint(argument.getType());
      var value = values.right(name, argument.getType());
      given.add("%s: $%s".formatted(name, name));
      if (isPlain(argument.getType()) && chance.oneIn(2)) {
        declared.add("$%s: %s".formatted(name, type));
        sent.add("\"%s\": %s".formatted(name, json(value, argument.getType())));
      } else {
        declared.add("$%s: %s = %s".formatted(name, type, value));
      }
    }
    var below =
        Vocabulary.isBranch(field)
            ? " { " + new Selections(chance).of(Vocabulary.below(field), 2) + " }"
            : "";
    return Document.of(
        "query(%s) { %s(%s)%s }"
            .formatted(
                String.join(", ", declared), field.getName(), String.join(", ", given), below),
        "{" + String.join(", ", sent) + "}");
  }

  private static Document withFragments(Chance chance) {
    var selections = new Selections(chance);
    int count = chance.between(1, 5);
    var fragments = new StringBuilder();
    for (int i = 0; i < count; i++) {
      var next = i + 1 < count ? "...f" + (i + 1) : "__typename";
      fragments.append(" fragment f%d on Query { %s }".formatted(i, next));
    }
    return Document.of(
        "{ ...f0 ... { __typename } ... on Query { %s } }%s"
            .formatted(selections.ofQuery(), fragments));
  }

  private static Document withDirectives(Chance chance) {
    return Document.of(
        "query($yes: Boolean! = true) { __typename @include(if: $yes) ... @skip(if: %s) { %s } }"
            .formatted(chance.of("true", "false", "$yes"), new Selections(chance).ofQuery()));
  }

  private static Document several(Chance chance) {
    var text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append("query q%d { %s } ".formatted(i, new Selections(chance).ofQuery()));
    }
    return new Document(text.toString(), "{}", "q" + chance.below(3));
  }

  private static Document commented(Chance chance) {
    var plain = shorthand(chance).query();
    return Document.of(
        "# "
            + chance.of("query { }", "\u202e", "\"\"\"")
            + "\n"
            + plain
            + " #"
            + chance.of("", "}"));
  }

  private static Document introspection(Chance chance) {
    return Document.of(
        chance.of(
            "{ __schema { queryType { name } directives { name args { name type { name } } } } }",
            "{ __type(name: \"%s\") { kind name enumValues { name } fields { name } } }"
                .formatted(chance.of("Query", "Firm", "Level", "Nothing", "")),
            "{ __typename }"));
  }

  private static GraphQLFieldDefinition rootWithArguments(Chance chance) {
    return chance.of(
        Vocabulary.query().getFieldDefinitions().stream()
            .filter(field -> !field.getArguments().isEmpty())
            .toList());
  }

  private static boolean isPlain(GraphQLInputType type) {
    var bare = GraphQLTypeUtil.unwrapNonNull(type);
    return bare instanceof GraphQLScalarType || bare instanceof GraphQLEnumType;
  }

  private static String json(String literal, GraphQLInputType type) {
    boolean isName =
        GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLEnumType && !literal.equals("null");
    return isName ? "\"" + literal + "\"" : literal;
  }
}
