package org.itexports.graph.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents parsed and validated before. Only valid ones of usual length are kept, and no more than
 * so many, so that nonsense pushes nothing out.
 */
final class DocumentCache implements PreparsedDocumentProvider {

  private static final int MOST = 1000;
  private static final int LONGEST_KEPT = 16 * 1024;

  private final GraphQLSchema schema;
  private final Cache<String, PreparsedDocumentEntry> entries =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  DocumentCache(GraphQLSchema schema) {
    this.schema = schema;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    var query = input.getQuery();
    var entry = entries.getIfPresent(query);
    if (entry == null) {
      entry = prepare(input);
      if (!entry.hasErrors() && query.length() <= LONGEST_KEPT) {
        entries.put(query, entry);
      }
    }
    if (!entry.hasErrors()) {
      input.getGraphQLContext().put(Document.class, entry.getDocument());
    }
    return CompletableFuture.completedFuture(entry);
  }

  /**
   * Parses and validates as the engine would, with a look in between at what would take too long.
   */
  private PreparsedDocumentEntry prepare(ExecutionInput input) {
    if (NumberLiterals.areTooLong(input.getQuery())) {
      return syntaxError(
          "The document holds a number of more than %d digits."
              .formatted(NumberLiterals.MOST_DIGITS));
    }
    try {
      var parsed = ParseAndValidate.parse(input);
      if (parsed.isFailure()) {
        return new PreparsedDocumentEntry(parsed.getSyntaxException().toInvalidSyntaxError());
      }
      return validate(parsed.getDocument(), input);
    } catch (NumberFormatException e) {
      return syntaxError("The document holds a number that is out of any range.");
    }
  }

  private PreparsedDocumentEntry validate(Document document, ExecutionInput input) {
    if (ExpandedSize.isTooLarge(document)) {
      return refused(
          ErrorType.ExecutionAborted,
          "The document selects more than %d fields once its fragments are written out."
              .formatted(ExpandedSize.MOST));
    }
    var errors = ParseAndValidate.validate(schema, document, input.getLocale());
    return errors.isEmpty()
        ? new PreparsedDocumentEntry(document)
        : new PreparsedDocumentEntry(List.<GraphQLError>copyOf(errors));
  }

  private static PreparsedDocumentEntry syntaxError(String message) {
    return refused(ErrorType.InvalidSyntax, message);
  }

  private static PreparsedDocumentEntry refused(ErrorType type, String message) {
    return new PreparsedDocumentEntry(
        GraphqlErrorBuilder.newError().message(message).errorType(type).build());
  }
}
