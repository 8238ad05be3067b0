package org.itexports.graph.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents parsed and validated before. Only valid ones are kept, so that nonsense pushes nothing
 * out, and no more than so many: a long document counts as several.
 */
final class DocumentCache implements PreparsedDocumentProvider {

  private static final int MOST = 1000;
  private static final int LONGEST_KEPT = 16 * 1024;

  private final Cache<String, PreparsedDocumentEntry> entries =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    var query = input.getQuery();
    var entry = entries.getIfPresent(query);
    if (entry == null) {
      entry = parse(input, parseAndValidate);
      if (!entry.hasErrors() && query.length() <= LONGEST_KEPT) {
        entries.put(query, entry);
      }
    }
    if (!entry.hasErrors()) {
      input.getGraphQLContext().put(Document.class, entry.getDocument());
    }
    return CompletableFuture.completedFuture(entry);
  }

  private static PreparsedDocumentEntry parse(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    try {
      return parseAndValidate.apply(input);
    } catch (NumberFormatException e) {
      return new PreparsedDocumentEntry(
          syntaxError("The document holds a number that is out of any range."));
    } catch (NumberLiterals.TooLongException e) {
      return new PreparsedDocumentEntry(syntaxError(e.getMessage()));
    }
  }

  private static GraphQLError syntaxError(String message) {
    return GraphqlErrorBuilder.newError()
        .message(message)
        .errorType(ErrorType.InvalidSyntax)
        .build();
  }
}
