package org.itexports.graph.engine;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.itexports.relay.ErrorCode;

/** The engine's own errors in words that name nothing but GraphQL. */
final class Wording {

  /** Messages repeat the sender's own text. */
  private static final int LONGEST = 400;

  private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ");
  private static final Pattern LITERAL_VALUE =
      Pattern.compile(" with value '.*?'(?= (?:is |must |contains ))", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("'(\\w+)Value'");
  private static final Pattern JAVA_TYPE =
      Pattern.compile(
          "(\\ba )?'(LinkedHashMap|Map|ArrayList|List|Integer|Long|BigInteger|Double)'");
  private static final Map<String, String> WORDS =
      Map.of(
          "LinkedHashMap", "object",
          "Map", "object",
          "ArrayList", "list",
          "List", "list",
          "Integer", "integer",
          "Long", "long integer",
          "BigInteger", "long integer",
          "Double", "fraction");

  private Wording() {}

  static ErrorCode codeOf(GraphQLError error) {
    if (error instanceof InvalidSyntaxError || error.getErrorType() == ErrorType.InvalidSyntax) {
      return ErrorCode.GRAPHQL_PARSE_FAILED;
    }
    if (error instanceof ValidationError
        || error instanceof BadFaithIntrospectionError
        || error.getErrorType() == ErrorType.ExecutionAborted) {
      return ErrorCode.GRAPHQL_VALIDATION_FAILED;
    }
    return error instanceof UnknownOperationException
        ? ErrorCode.BAD_REQUEST
        : ErrorCode.INVALID_VARIABLES;
  }

  static String of(GraphQLError error) {
    var text = RULE.matcher(Objects.toString(error.getMessage(), "")).replaceFirst("");
    text = LITERAL_VALUE.matcher(text).replaceAll("");
    text = text.replace("an AST type of ", "").replace("with ANTLR error", "with error");
    text = LITERAL.matcher(text).replaceAll("$1 literal");
    text = JAVA_TYPE.matcher(text).replaceAll(Wording::word);
    text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return text.isEmpty()
        ? "The request is invalid."
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String word(MatchResult match) {
    String word = WORDS.get(match.group(2));
    if (match.group(1) == null) {
      return word;
    }
    return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  static QueryError shown(GraphQLError error) {
    return new QueryError(
        codeOf(error),
        of(error),
        Objects.requireNonNullElse(error.getLocations(), List.of()),
        Objects.requireNonNullElse(error.getPath(), List.of()),
        Map.of());
  }
}
