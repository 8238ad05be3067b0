package org.itexports.graph.engine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import org.itexports.relay.ErrorCode;

/**
 * Reads and validates documents as the engine would, with a look in between at what would take too
 * long.
 */
final class DocumentCheck {

  private final GraphQLSchema schema;

  DocumentCheck(GraphQLSchema schema) {
    this.schema = schema;
  }

  CheckedDocument of(String text) {
    if (NumberLiterals.areTooLong(text)) {
      return CheckedDocument.refused(
          text,
          QueryError.of(
              ErrorCode.GRAPHQL_PARSE_FAILED,
              "The document holds a number of more than %d digits."
                  .formatted(NumberLiterals.MOST_DIGITS)));
    }
    try {
      var input = ExecutionInput.newExecutionInput(text).locale(Locale.ROOT).build();
      var parsed = ParseAndValidate.parse(input);
      return parsed.isFailure()
          ? CheckedDocument.refused(
              text, Wording.shown(parsed.getSyntaxException().toInvalidSyntaxError()))
          : new CheckedDocument(
              CheckedDocument.hash(text), parsed.getDocument(), errors(parsed.getDocument()));
    } catch (NumberFormatException e) {
      return CheckedDocument.refused(
          text,
          QueryError.of(
              ErrorCode.GRAPHQL_PARSE_FAILED,
              "The document holds a number that is out of any range."));
    }
  }

  private List<QueryError> errors(Document document) {
    if (ExpandedSize.isTooLarge(document)) {
      return List.of(
          QueryError.of(
              ErrorCode.GRAPHQL_VALIDATION_FAILED,
              "The document selects more than %d fields once its fragments are written out."
                  .formatted(ExpandedSize.MOST)));
    }
    return ParseAndValidate.validate(schema, document, Locale.ROOT).stream()
        .map(Wording::shown)
        .toList();
  }
}
