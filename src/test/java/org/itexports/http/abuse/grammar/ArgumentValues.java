package org.itexports.http.abuse.grammar;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Literals of the type that an argument has, and such as only look like it. */
public final class ArgumentValues {

  private static final List<String> PERIODS =
      List.of("FY2025", "FY2018-YTD11", "CY2024", "2025-12", "FY2026-Q1", "FY2021", "2024-02-29");
  private static final List<String> CODES =
      List.of("PK", "US", "AE", "GB", "XX", "computer", "telecom", "9.2", "pk", "");
  private static final List<String> SLUGS =
      List.of("systems-limited", "upwork", "fiverr", "lahore", "karachi", "psebs", "no-such-slug");
  private static final Map<String, List<String>> BY_NAME =
      Map.of(
          "of", PERIODS,
          "period", PERIODS,
          "from", PERIODS,
          "to", PERIODS,
          "code", CODES,
          "economy", CODES,
          "market", CODES,
          "slug", SLUGS,
          "key", List.of("pk-ict-exports", "wb-ict-service-exports", "nothing"),
          "text", List.of("export", "karachi", "freelance", "a", "zzzzzz"));

  private final Chance chance;

  /** Literals of these choices. */
  public ArgumentValues(Chance chance) {
    this.chance = chance;
  }

  /** A literal that validation accepts. */
  public String right(String name, GraphQLInputType type) {
    if (type instanceof GraphQLNonNull required) {
      return present(name, (GraphQLInputType) required.getWrappedType());
    }
    return chance.oneIn(8) ? "null" : present(name, type);
  }

  /** A literal that is mostly of another type. */
  String wrong() {
    return switch (chance.below(12)) {
      case 0 -> "\"text\"";
      case 1 -> OddNumber.any(chance);
      case 2 -> OddText.literal(chance);
      case 3 -> "true";
      case 4 -> "null";
      case 5 -> "NO_SUCH_VALUE";
      case 6 -> "[" + wrong() + ", " + wrong() + "]";
      case 7 -> "{a: " + wrong() + "}";
      case 8 -> "$undefined";
      case 9 -> "[[[[]]]]";
      case 10 -> "{a: 1, a: 2}";
      default -> "{}";
    };
  }

  private String present(String name, GraphQLInputType type) {
    if (type instanceof GraphQLList list) {
      var item = (GraphQLInputType) list.getWrappedType();
      return "[" + chance.several(chance.between(1, 4), () -> right(name, item) + " ") + "]";
    }
    if (type instanceof GraphQLEnumType choices) {
      return chance.of(choices.getValues()).getName();
    }
    if (type instanceof GraphQLInputObjectType input) {
      return members(input);
    }
    return scalar(name, type);
  }

  private String members(GraphQLInputObjectType input) {
    return input.getFields().stream()
        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) || chance.oneIn(2))
        .map(field -> field.getName() + ": " + right(field.getName(), field.getType()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String scalar(String name, GraphQLInputType type) {
    if (type == Scalars.GraphQLInt) {
      return Integer.toString(chance.oneIn(20) ? chance.between(-3, 200) : chance.between(1, 4));
    }
    if (type == Scalars.GraphQLFloat) {
      return chance.of("0.5", "1", "12.25", "0", "-3", "1e3");
    }
    if (type == Scalars.GraphQLBoolean) {
      return chance.of("true", "false");
    }
    if (GraphQLTypeUtil.simplePrint(type).equals("Date")) {
      return chance.of("\"2025-12-31\"", "\"2021-06-30\"", "\"2024-02-29\"");
    }
    return OddText.quoted(
        chance.oneIn(10)
            ? OddText.wellFormed(chance)
            : chance.of(BY_NAME.getOrDefault(name, List.of("a", "PK", "FY2025"))));
  }
}
