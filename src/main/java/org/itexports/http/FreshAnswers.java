package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.graph.engine.Cancellation;
import org.itexports.graph.engine.OperationType;
import org.itexports.graph.engine.PreparedQuery;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryError;
import org.itexports.graph.engine.QueryReply;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.Outcome;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.ReplyEncoder;
import org.itexports.http.answer.Verdict;
import org.itexports.http.cache.Answers;
import org.itexports.http.cache.Asked;
import org.itexports.http.cache.AskedBefore;
import org.itexports.http.cache.EntityTag;
import org.itexports.http.cache.RequestDigest;
import org.itexports.http.limit.Executions;
import org.itexports.http.limit.LimitSettings;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.request.RequestId;
import org.itexports.relay.ErrorCode;
import org.jboss.logging.MDC;

/**
 * Executes what has to be, and keeps what may be. A document that is known and a request that costs
 * little are executed at once, on the thread that serves the connection; all else on a thread for
 * executions, and whatever asks about the schema, which takes longer than its cost says.
 */
@Singleton
class FreshAnswers {

  private final QueryEngine engine;
  private final Executions executions;
  private final Answers answers;
  private final AskedBefore askedBefore;
  private final RequestDigest digest;
  private final HttpSettings settings;
  private final long inlineCost;

  @Inject
  FreshAnswers(
      QueryEngine engine,
      Executions executions,
      Answers answers,
      AskedBefore askedBefore,
      RequestDigest digest,
      HttpSettings settings,
      LimitSettings limits) {
    this.engine = engine;
    this.executions = executions;
    this.answers = answers;
    this.askedBefore = askedBefore;
    this.digest = digest;
    this.settings = settings;
    this.inlineCost = limits.inlineCost();
  }

  CompletableFuture<Answer> make(Asked asked, Incoming incoming, Cancellation cancellation) {
    if (!engine.knows(asked.query().query())) {
      return submit(new AtomicReference<>(), asked, incoming, cancellation);
    }
    var prepared = engine.prepare(asked.query());
    return prepared.effort() <= inlineCost && !prepared.asksAboutSchema()
        ? CompletableFuture.completedFuture(execute(prepared, asked, incoming, cancellation))
        : submit(new AtomicReference<>(prepared), asked, incoming, cancellation);
  }

  /**
   * Executes on another thread.
   *
   * @param prepared empty until the request is prepared, which takes time as well
   */
  private CompletableFuture<Answer> submit(
      AtomicReference<PreparedQuery> prepared,
      Asked asked,
      Incoming incoming,
      Cancellation cancellation) {
    try {
      return executions
          .submit(
              () -> {
                if (prepared.get() == null) {
                  prepared.set(engine.prepare(asked.query()));
                }
                return execute(prepared.get(), asked, incoming, cancellation);
              },
              cancellation)
          .exceptionallyCompose(
              failure -> CompletableFuture.failedFuture(told(failure, prepared.get(), asked)));
    } catch (Refusal refusal) {
      throw told(refusal, prepared.get(), asked);
    }
  }

  private Answer execute(
      PreparedQuery prepared, Asked asked, Incoming incoming, Cancellation cancellation) {
    var type = prepared.operationType();
    if (incoming.isSafe() && type.filter(OperationType.MUTATION::equals).isPresent()) {
      var refusal =
          new Refusal(
              Verdict.METHOD_NOT_ALLOWED,
              ErrorCode.METHOD_NOT_ALLOWED,
              "Send mutations by POST.",
              Map.of("Allow", "POST"));
      throw told(refusal, prepared, asked);
    }
    // What anything logs while the request is executed carries its id.
    MDC.put(RequestId.MDC_KEY, incoming.requestId());
    try {
      var reply = engine.execute(prepared, asked.catalogue(), incoming.requestId(), cancellation);
      return answer(reply, prepared, asked, incoming);
    } finally {
      MDC.remove(RequestId.MDC_KEY);
    }
  }

  private Answer answer(QueryReply reply, PreparedQuery prepared, Asked asked, Incoming incoming) {
    var cost =
        asked.withCost() && reply.executed()
            ? OptionalLong.of(prepared.cost())
            : OptionalLong.empty();
    var body = ReplyEncoder.encode(reply, cost, prepared.budget());
    var account = account(outcome(reply), reply.errors(), prepared, asked);
    if (account.outcome() != Outcome.SUCCESS) {
      var table = settings.statusTable();
      int status = verdict(reply, account.outcome()).status(table, incoming.type());
      return Answer.fleeting(status, table.type(status, incoming.type()), body, account);
    }
    var plain = new Answers.Kept(body, ContentCoding.IDENTITY, account);
    var packed = body.length() < settings.packFromBytes() ? plain : plain.in(incoming.coding());
    // By now the document is known.
    var named = asked.as(engine.essence(asked.query()), digest);
    answers.keep(named.digest(), packed);
    askedBefore.keep(incoming.name(), named);
    var tag = EntityTag.of(named.digest(), incoming.type(), packed.coding());
    return Answer.made(incoming.type(), packed.coding(), packed.body(), tag, account);
  }

  private static Throwable told(Throwable failure, PreparedQuery prepared, Asked asked) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Refusal refusal ? told(refusal, prepared, asked) : cause;
  }

  private static Refusal told(Refusal refusal, PreparedQuery prepared, Asked asked) {
    return prepared == null
        ? refusal
        : refusal.of(account(Outcome.REFUSED, List.of(), prepared, asked));
  }

  /** Field errors leave the data beside them. */
  private static Verdict verdict(QueryReply reply, Outcome outcome) {
    if (reply.executed()) {
      return Verdict.PARTIAL;
    }
    if (outcome == Outcome.INTERNAL_ERROR) {
      return Verdict.INTERNAL_ERROR;
    }
    return switch (reply.errors().get(0).code()) {
      case EXECUTION_TIMEOUT -> Verdict.OVERLOADED;
      case GRAPHQL_PARSE_FAILED -> Verdict.UNPARSABLE_DOCUMENT;
      default -> Verdict.INVALID_REQUEST;
    };
  }

  private static Account account(
      Outcome outcome, List<QueryError> errors, PreparedQuery prepared, Asked asked) {
    return new Account(
        outcome,
        errors.isEmpty() ? "" : errors.get(0).code().name(),
        prepared.operationType().map(OperationType::tag).orElse(Account.NO_OPERATION),
        prepared.operationName(),
        prepared.documentHash(),
        prepared.cost(),
        asked.catalogue().main().release().version());
  }

  private static Outcome outcome(QueryReply reply) {
    if (reply.executed() && reply.errors().isEmpty()) {
      return Outcome.SUCCESS;
    }
    if (reply.errors().stream().anyMatch(error -> error.code() == ErrorCode.INTERNAL_ERROR)) {
      return Outcome.INTERNAL_ERROR;
    }
    return reply.executed() ? Outcome.FIELD_ERROR : Outcome.REQUEST_ERROR;
  }
}
