package org.itexports.graph.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;

/** Executes GraphQL requests over the schema, each on the thread that asks and over one release. */
@Singleton
public class QueryEngine {

  private final GraphQL graphQL;
  private final RequestRelease requestRelease;
  private final BeanSource beans;

  /** An engine over a schema that {@link SchemaShaper} has shaped. */
  @Inject
  public QueryEngine(
      GraphQLSchema schema,
      RequestRelease requestRelease,
      BeanSource beans,
      EngineSettings settings) {
    this.beans = beans;
    this.requestRelease = requestRelease;
    this.graphQL =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(new DocumentCache(schema))
            .instrumentation(new CostLimit(settings.maxCost()))
            .defaultDataFetcherExceptionHandler(new FieldFailureHandler())
            .doNotAutomaticallyDispatchDataLoader()
            .build();
  }

  /**
   * Executes a request. What is wrong with it, or inside the service, is in the reply and is not
   * thrown.
   *
   * @param release what all of its fields read
   * @param requestId under which failures are logged
   */
  public QueryReply execute(QueryRequest request, Release release, String requestId) {
    var failures = new RequestFailures(requestId);
    var input =
        ExecutionInput.newExecutionInput(request.query())
            .operationName(request.operationName())
            .variables(request.variables())
            .locale(Locale.ROOT)
            .graphQLContext(
                context ->
                    context
                        .of(RequestFailures.class, failures)
                        .of(BeanSource.class, beans)
                        .of(Release.class, release))
            .build();
    try {
      var result = requestRelease.during(release, () -> graphQL.execute(input));
      return reply(result, input, failures);
    } catch (RuntimeException | StackOverflowError e) {
      var message = failures.report("the engine", e);
      return new QueryReply(
          false, null, List.of(QueryError.of(ErrorCode.INTERNAL_ERROR, message)), "");
    }
  }

  private static QueryReply reply(
      ExecutionResult result, ExecutionInput input, RequestFailures failures) {
    return new QueryReply(
        result.isDataPresent(),
        result.getData(),
        result.getErrors().stream().map(error -> shown(error, failures)).toList(),
        operationName(input));
  }

  private static QueryError shown(GraphQLError error, RequestFailures failures) {
    if (error instanceof FieldError field) {
      return field.shown();
    }
    if (error instanceof TooCostlyException costly) {
      return costly.shown();
    }
    if (isOfTheService(error)) {
      var message = failures.report(error.getPath(), new IllegalStateException(error.getMessage()));
      return new QueryError(
          ErrorCode.INTERNAL_ERROR,
          message,
          Objects.requireNonNullElse(error.getLocations(), List.of()),
          Objects.requireNonNullElse(error.getPath(), List.of()),
          Map.of());
    }
    return Wording.shown(error);
  }

  /**
   * A value that a field must not have: not a number, null where null is not allowed, of no known
   * type.
   */
  private static boolean isOfTheService(GraphQLError error) {
    return error instanceof SerializationError
        || error instanceof NonNullableFieldWasNullError
        || error instanceof TypeMismatchError
        || error instanceof UnresolvedTypeError;
  }

  private static String operationName(ExecutionInput input) {
    Document document = input.getGraphQLContext().get(Document.class);
    if (document == null) {
      return "";
    }
    var wanted = input.getOperationName();
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(OperationDefinition::getName)
        .filter(Objects::nonNull)
        .filter(name -> wanted == null || wanted.isEmpty() || wanted.equals(name))
        .findFirst()
        .orElse("");
  }
}
