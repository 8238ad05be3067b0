package org.itexports.http.abuse.grammar;

import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents that are GraphQL and all but fit the schema: one mistake each. */
final class WrongDocuments {

  private static final Pattern OPENING = Pattern.compile("\\{ ");

  private WrongDocuments() {}

  static List<Kind<Document>> kinds() {
    return List.of(
        slip("wrong: field", WrongDocuments::field),
        slip(
            "wrong: argument",
            chance -> "__typename(nope: %s)".formatted(new ArgumentValues(chance).wrong())),
        slip("wrong: leaf with fields", chance -> "__typename { name }"),
        slip(
            "wrong: same key twice", chance -> "k: __typename k: id k: __schema { k: __typename }"),
        slip("wrong: variable unknown", chance -> "__typename @include(if: $nope)"),
        slip("wrong: argument twice", chance -> "a: __typename @skip(if: true, if: false)"),
        slip("wrong: directive", WrongDocuments::directive),
        slip("wrong: spread", WrongDocuments::spread),
        new Kind<>("wrong: argument value", WrongDocuments::argumentValue),
        new Kind<>("wrong: argument missing", WrongDocuments::argumentMissing),
        new Kind<>("wrong: branch without fields", WrongDocuments::bareBranch),
        new Kind<>("wrong: declaration", WrongDocuments::declaration),
        new Kind<>("wrong: fragment", WrongDocuments::fragment),
        new Kind<>("wrong: operation", WrongDocuments::operation),
        new Kind<>("wrong: variable value", WrongDocuments::variableValue));
  }

  /** A valid document with something put in where a selection begins. */
  private static Kind<Document> slip(
      String name, java.util.function.Function<Chance, String> mistake) {
    return new Kind<>(
        name,
        chance -> {
          var query = ValidDocuments.shorthand(chance).query();
          var openings = OPENING.matcher(query).results().toList();
          int at = chance.of(openings).end();
          return Document.of(
              query.substring(0, at) + mistake.apply(chance) + " " + query.substring(at));
        });
  }

  private static String field(Chance chance) {
    return chance.of(
        "nope",
        "__nope",
        "Query",
        "directive",
        "firmss { name }",
        "_service { sdl }",
        "_entities(representations: []) { __typename }",
        "n".repeat(chance.anySize(100, 65_536)));
  }

  private static String directive(Chance chance) {
    var one =
        chance.of(
            "@nope", "@include", "@skip(if: 1)", "@deprecated", "@defer", "@stream", "@oneOf");
    return "a: __typename " + one.repeat(chance.anySize(1, 300));
  }

  private static String spread(Chance chance) {
    return chance.of(
        "...nope",
        "... on Int { __typename }",
        "... on Nope { __typename }",
        "... on PageInfo { hasNextPage }",
        "... on Assumptions { cap }",
        "...on { __typename }");
  }

  private static Document argumentValue(Chance chance) {
    var field =
        chance.of(
            Vocabulary.query().getFieldDefinitions().stream()
                .filter(candidate -> !candidate.getArguments().isEmpty())
                .toList());
    var values = new ArgumentValues(chance);
    var arguments =
        field.getArguments().stream()
            .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || chance.oneIn(2))
            .map(argument -> argument.getName() + ": " + values.wrong())
            .collect(Collectors.joining(", "));
    var below = Vocabulary.isBranch(field) ? "{ __typename }" : "";
    return Document.of(
        "{ %s%s %s }"
            .formatted(field.getName(), arguments.isEmpty() ? "" : "(" + arguments + ")", below));
  }

  private static Document argumentMissing(Chance chance) {
    var field =
        chance.of(
            Vocabulary.branches(Vocabulary.query()).stream()
                .filter(
                    candidate ->
                        candidate.getArguments().stream()
                            .anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .toList());
    return Document.of("{ %s { __typename } }".formatted(field.getName()));
  }

  private static Document bareBranch(Chance chance) {
    var field = chance.of(Vocabulary.branches(Vocabulary.query()));
    return Document.of("{ " + field.getName() + chance.of("", "()", " {}", " { }") + " }");
  }

  private static Document declaration(Chance chance) {
    var declared =
        chance.of(
            "$a: Int",
            "$a: Nope",
            "$a: Query",
            "$a: [Nope!]!",
            "$a: Int $a: Int",
            "$a: Int = \"1\"",
            "$a: Int! = null",
            "$a: Int = $b",
            "$a: " + "[".repeat(chance.anySize(1, 2_000)) + "Int",
            "$a: Int @nope",
            "$" + "a".repeat(chance.anySize(10, 20_000)) + ": Int");
    return Document.of("query(%s) { __typename }".formatted(declared), "{\"a\": 1}");
  }

  private static Document fragment(Chance chance) {
    int length = chance.anySize(1, 200);
    var cycle = new StringBuilder("{ ...f0 }");
    for (int i = 0; i < length; i++) {
      cycle.append(" fragment f%d on Query { ...f%d }".formatted(i, (i + 1) % length));
    }
    return Document.of(
        chance.of(
            "{ __typename } fragment f on Query { __typename }",
            "{ ...f } fragment f on Query { a: __typename } fragment f on Query { __typename }",
            "{ ...f } fragment f on Int { __typename }",
            "{ ...f } fragment f on Nope { __typename }",
            "{ ...f } fragment f on Firm { name }",
            "{ ...on } fragment on on Query { __typename }",
            "fragment f on Query { ...f }",
            cycle.toString()));
  }

  private static Document operation(Chance chance) {
    return new Document(
        chance.of(
            "mutation { __typename }",
            "subscription { __typename }",
            "query a { __typename } query a { __typename }",
            "{ __typename } { __typename }",
            "query a { __typename } query b { __typename }",
            "type Query { a: Int }",
            "extend type Query { a: Int } { __typename }",
            "schema { query: Query }",
            "mutation m { __typename } query a { __typename }",
            "fragment a on Query { __typename }"),
        "{}",
        chance.of(null, "", "a", "m", "nope", "__proto__", OddText.any(chance)));
  }

  private static Document variableValue(Chance chance) {
    var type = chance.of("Int", "Int!", "Float", "Boolean", "ID", "String!", "[Float!]!", "Date");
    var field =
        type.startsWith("[")
            ? "concentrationOf(values: $v) { hhi { value } }"
            : "sources(first: $v) { totalCount }";
    return Document.of(
        "query($v: %s) { %s }".formatted(type, field), "{\"v\": " + OddJson.any(chance) + "}");
  }
}
