package org.itexports.graph.engine;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.util.concurrent.CompletableFuture;
import org.itexports.relay.ClientException;

/** Turns what a field throws into a coded error. */
@RegisterResourceBundle(bundleName = "i18n.Execution")
final class FieldFailureHandler implements DataFetcherExceptionHandler {

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters parameters) {
    var result = DataFetcherExceptionHandlerResult.newResult(error(parameters)).build();
    return CompletableFuture.completedFuture(result);
  }

  private static GraphQLError error(DataFetcherExceptionHandlerParameters parameters) {
    var thrown = parameters.getException();
    var location = parameters.getSourceLocation();
    if (thrown instanceof ClientException mistake) {
      return new FieldError(
          mistake.code(), mistake.getMessage(), location, parameters.getPath(), mistake.details());
    }
    if (thrown instanceof GraphQLError coercion) {
      // Arguments are coerced when the fetcher asks for them.
      return FieldError.of(
          Wording.codeOf(coercion), Wording.of(coercion), location, parameters.getPath());
    }
    RequestFailures failures =
        parameters.getDataFetchingEnvironment().getGraphQlContext().get(RequestFailures.class);
    var message = failures.report(parameters.getPath(), thrown);
    return FieldError.internal(message, location, parameters.getPath());
  }
}
