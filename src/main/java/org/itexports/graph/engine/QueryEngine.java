package org.itexports.graph.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.itexports.graph.plan.PlanSettings;
import org.itexports.graph.plan.Plans;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.PageLimit;
import org.itexports.release.Catalogue;

/**
 * Prepares GraphQL requests over the schema and executes them, each on the thread that asks and
 * over one catalogue of releases.
 */
// Words of graphql-java that Quarkus does not register itself; one a class, since it reads no more.
@RegisterResourceBundle(bundleName = "i18n.General")
@Singleton
public class QueryEngine {

  private final GraphQL graphQL;
  private final RequestRelease requestRelease;
  private final BeanSource beans;
  private final EngineSettings settings;
  private final DocumentCache documents;
  private final Cost.Prices prices;
  private final PageLimit pageLimit;
  private final Plans plans;
  private final boolean usesPlans;

  /** An engine over a schema that {@link SchemaShaper} has shaped. */
  @Inject
  public QueryEngine(
      GraphQLSchema schema,
      RequestRelease requestRelease,
      BeanSource beans,
      EngineSettings settings,
      PlanSettings planSettings) {
    this.beans = beans;
    this.requestRelease = requestRelease;
    this.settings = settings;
    this.documents = new DocumentCache(new DocumentCheck(schema, settings)::of);
    this.prices = new Cost.Prices(schema, new FieldPrices(schema), settings.maxPageSize());
    this.pageLimit = new PageLimit(settings.maxPageSize());
    this.plans = new Plans(schema, beans::get, pageLimit);
    this.usesPlans = planSettings.plans();
    this.graphQL =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider((input, parse) -> prepared(input))
            .instrumentation(new Stop())
            .defaultDataFetcherExceptionHandler(new FieldFailureHandler())
            .doNotAutomaticallyDispatchDataLoader()
            .build();
  }

  private static CompletableFuture<PreparsedDocumentEntry> prepared(ExecutionInput input) {
    PreparsedDocumentEntry entry = input.getGraphQLContext().get(PreparsedDocumentEntry.class);
    return CompletableFuture.completedFuture(entry);
  }

  /** Makes a request ready. What is wrong with it is in what it returns and is not thrown. */
  public PreparedQuery prepare(QueryRequest request) {
    var document = documents.get(request.query());
    var operation = document.operation(request.operationName());
    if (document.isRefused()) {
      return PreparedQuery.refused(request, document, operation, document.errors());
    }
    if (operation == null) {
      return PreparedQuery.refused(request, document, null, List.of(missing(request, document)));
    }
    Charge charge =
        document.charge(
            operation, () -> prices.of(document.document(), operation, request.variables()));
    return PreparedQuery.counted(request, document, operation, charge, settings.maxCost());
  }

  private static QueryError missing(QueryRequest request, CheckedDocument document) {
    if (document.operations().isEmpty()) {
      return QueryError.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, "The document holds no operation.");
    }
    var name = request.operationName();
    return QueryError.of(
        ErrorCode.BAD_REQUEST,
        name == null || name.isEmpty()
            ? "The document holds several operations: say by 'operationName' which is meant."
            : "The document holds no operation of the name in 'operationName'.");
  }

  /** Whether preparing a document is no more than a look-up. */
  public boolean knows(String document) {
    return documents.find(document).isPresent();
  }

  /**
   * What matters of a request: it has no variable that its operation does not declare. The request
   * itself as long as its document is not known.
   */
  public QueryRequest essence(QueryRequest request) {
    return documents
        .find(request.query())
        .map(document -> document.essence(request))
        .orElse(request);
  }

  /** Prepares and executes a request in one go. */
  public QueryReply execute(QueryRequest request, Catalogue catalogue, String requestId) {
    return execute(prepare(request), catalogue, requestId, new Cancellation());
  }

  /**
   * Executes a request that was prepared; one that was refused is answered with the reasons. What
   * is wrong with it, or inside the service, is in the reply and is not thrown.
   *
   * @param catalogue what all of its fields read
   * @param requestId under which failures are logged
   * @param cancellation by which it may be stopped meanwhile
   */
  public QueryReply execute(
      PreparedQuery query, Catalogue catalogue, String requestId, Cancellation cancellation) {
    if (!query.errors().isEmpty()) {
      return notExecuted(query, query.errors());
    }
    if (cancellation.isCancelled()) {
      return stopped(query, cancellation);
    }
    return requestRelease.during(
        catalogue,
        () ->
            planned(query, cancellation)
                .orElseGet(() -> executed(query, catalogue, requestId, cancellation)));
  }

  /** Empty when nothing is planned for the request, or something is not as planned. */
  private Optional<QueryReply> planned(PreparedQuery query, Cancellation cancellation) {
    if (!usesPlans
        || query.asksAboutSchema()
        || OperationType.of(query.operation()) != OperationType.QUERY) {
      return Optional.empty();
    }
    var document = query.document();
    return plans
        .execute(
            document.plans(),
            document.document(),
            query.operation(),
            query.request().variables(),
            cancellation::isCancelled)
        .map(data -> new QueryReply(true, data, List.of(), query.operationName()));
  }

  private QueryReply executed(
      PreparedQuery query, Catalogue catalogue, String requestId, Cancellation cancellation) {
    var failures = new RequestFailures(requestId);
    try {
      var result = graphQL.execute(input(query, catalogue, failures, cancellation));
      return reply(query, result, failures);
    } catch (StoppedException e) {
      return stopped(query, cancellation);
    } catch (RuntimeException | StackOverflowError e) {
      var message = failures.report("the engine", e);
      return notExecuted(query, List.of(QueryError.of(ErrorCode.INTERNAL_ERROR, message)));
    }
  }

  private ExecutionInput input(
      PreparedQuery query,
      Catalogue catalogue,
      RequestFailures failures,
      Cancellation cancellation) {
    var request = query.request();
    return ExecutionInput.newExecutionInput(request.query())
        .operationName(request.operationName())
        .variables(request.variables())
        .locale(Locale.ROOT)
        .graphQLContext(
            context ->
                context
                    .of(
                        PreparsedDocumentEntry.class,
                        new PreparsedDocumentEntry(query.document().document()))
                    .of(RequestFailures.class, failures)
                    .of(Cancellation.class, cancellation)
                    .of(PageLimit.class, pageLimit)
                    .of(BeanSource.class, beans)
                    .of(Catalogue.class, catalogue))
        .build();
  }

  /** What is executed without graphql-java. */
  public Plans plans() {
    return plans;
  }

  private static QueryReply notExecuted(PreparedQuery query, List<QueryError> errors) {
    return new QueryReply(false, null, errors, query.operationName());
  }

  private static QueryReply stopped(PreparedQuery query, Cancellation cancellation) {
    return notExecuted(query, List.of(cancellation.reason().orElseThrow()));
  }

  private static QueryReply reply(
      PreparedQuery query, ExecutionResult result, RequestFailures failures) {
    return new QueryReply(
        result.isDataPresent(),
        result.getData(),
        ErrorList.shortened(
            result.getErrors().stream().map(error -> shown(error, failures)).toList()),
        query.operationName());
  }

  private static QueryError shown(GraphQLError error, RequestFailures failures) {
    if (error instanceof FieldError field) {
      return field.shown();
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
}
