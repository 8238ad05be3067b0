package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.itexports.graph.engine.Cancellation;
import org.itexports.graph.engine.OperationType;
import org.itexports.graph.engine.PreparedQuery;
import org.itexports.graph.engine.QueryEngine;
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
import org.itexports.http.document.AutomaticDocuments;
import org.itexports.http.limit.Executions;
import org.itexports.http.limit.LimitSettings;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.request.RequestId;
import org.itexports.relay.ErrorCode;
import org.jboss.logging.MDC;

/**
 * Executes what has to be, and keeps what may be. A document that is known and a request that costs
 * little are executed at once, on the thread that serves the connection; all else on a thread for
 * executions.
 */
@Singleton
class FreshAnswers {

  private final QueryEngine engine;
  private final Executions executions;
  private final Answers answers;
  private final AskedBefore askedBefore;
  private final AutomaticDocuments documents;
  private final HttpSettings settings;
  private final long inlineCost;

  @Inject
  FreshAnswers(
      QueryEngine engine,
      Executions executions,
      Answers answers,
      AskedBefore askedBefore,
      AutomaticDocuments documents,
      HttpSettings settings,
      LimitSettings limits) {
    this.engine = engine;
    this.executions = executions;
    this.answers = answers;
    this.askedBefore = askedBefore;
    this.documents = documents;
    this.settings = settings;
    this.inlineCost = limits.inlineCost();
  }

  CompletableFuture<Answer> make(Asked asked, Incoming incoming, Cancellation cancellation) {
    if (!engine.knows(asked.query().query())) {
      return executions.submit(
          () -> execute(engine.prepare(asked.query()), asked, incoming, cancellation),
          cancellation);
    }
    var prepared = engine.prepare(asked.query());
    return prepared.cost() <= inlineCost
        ? CompletableFuture.completedFuture(execute(prepared, asked, incoming, cancellation))
        : executions.submit(() -> execute(prepared, asked, incoming, cancellation), cancellation);
  }

  private Answer execute(
      PreparedQuery prepared, Asked asked, Incoming incoming, Cancellation cancellation) {
    var type = prepared.operationType();
    if (incoming.isSafe() && type.filter(OperationType.MUTATION::equals).isPresent()) {
      throw new Refusal(
          Verdict.METHOD_NOT_ALLOWED,
          ErrorCode.METHOD_NOT_ALLOWED,
          "Send mutations by POST.",
          Map.of("Allow", "POST"));
    }
    // What anything logs while the request is executed carries its id.
    MDC.put(RequestId.MDC_KEY, incoming.requestId());
    try {
      var reply = engine.execute(prepared, asked.release(), incoming.requestId(), cancellation);
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
    var account = account(reply, prepared, asked);
    if (!asked.hashToKeep().isEmpty() && reply.executed()) {
      documents.keep(asked.hashToKeep(), asked.query().query());
    }
    if (account.outcome() != Outcome.SUCCESS) {
      var table = settings.statusTable();
      int status = verdict(reply, account.outcome()).status(table, incoming.type());
      return Answer.fleeting(status, table.type(status, incoming.type()), body, account);
    }
    var plain = new Answers.Kept(body, ContentCoding.IDENTITY, account);
    var packed = body.length() < settings.packFromBytes() ? plain : plain.in(incoming.coding());
    answers.keep(asked.digest(), packed);
    askedBefore.keep(incoming.name(), asked);
    var tag = EntityTag.of(asked.digest(), incoming.type(), packed.coding());
    return Answer.made(incoming.type(), packed.coding(), packed.body(), tag, account);
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

  private static Account account(QueryReply reply, PreparedQuery prepared, Asked asked) {
    var errors = reply.errors();
    return new Account(
        outcome(reply),
        errors.isEmpty() ? "" : errors.get(0).code().name(),
        prepared.operationType().map(OperationType::tag).orElse("none"),
        prepared.operationName(),
        prepared.documentHash(),
        prepared.cost(),
        asked.release().version());
  }

  private static Outcome outcome(QueryReply reply) {
    if (reply.errors().stream().anyMatch(error -> error.code() == ErrorCode.INTERNAL_ERROR)) {
      return Outcome.INTERNAL_ERROR;
    }
    if (!reply.executed()) {
      return Outcome.REQUEST_ERROR;
    }
    return reply.errors().isEmpty() ? Outcome.SUCCESS : Outcome.FIELD_ERROR;
  }
}
