package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.Refusal;
import org.itexports.http.cache.Answers;
import org.itexports.http.cache.Asked;
import org.itexports.http.cache.EntityTag;
import org.itexports.http.cache.Flight;
import org.itexports.http.cache.Flights;
import org.itexports.http.document.AutomaticDocuments;
import org.itexports.http.limit.Executions;
import org.itexports.http.pin.PinnedReleases;
import org.itexports.http.request.HttpSettings;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;

/**
 * From the bytes of a request to the bytes of its answer, over what is current when it begins, or
 * over the release that it names. What was answered before is only looked up.
 */
@Singleton
class Responder {

  /** Longer bodies are read by a thread for executions: connections would wait for it. */
  private static final int READ_AT_ONCE = 64 * 1024;

  /** Longer answers are packed by such a thread too. */
  private static final int PACK_AT_ONCE = 32 * 1024;

  private final CurrentCatalogue currentCatalogue;
  private final PinnedReleases pinned;
  private final RequestReader reader;
  private final Answers answers;
  private final Flights flights;
  private final FreshAnswers fresh;
  private final AutomaticDocuments documents;
  private final Executions executions;
  private final HttpSettings settings;

  @Inject
  Responder(
      CurrentCatalogue currentCatalogue,
      PinnedReleases pinned,
      RequestReader reader,
      Answers answers,
      Flights flights,
      FreshAnswers fresh,
      AutomaticDocuments documents,
      Executions executions,
      HttpSettings settings) {
    this.currentCatalogue = currentCatalogue;
    this.pinned = pinned;
    this.reader = reader;
    this.answers = answers;
    this.flights = flights;
    this.fresh = fresh;
    this.documents = documents;
    this.executions = executions;
    this.settings = settings;
  }

  /**
   * An answer that is there, or being made for all who ask for it.
   *
   * @param document what is asked, for traces; empty while a long body is still read
   */
  record Pending(String document, CompletableFuture<Answer> answer, Runnable leave) {

    private static Pending done(Asked asked, Answer answer) {
      return new Pending(
          asked.query().query(), CompletableFuture.completedFuture(answer), () -> {});
    }
  }

  /**
   * Answers a request.
   *
   * @throws Refusal when it is not a request that is served
   */
  Pending answer(Incoming incoming) {
    var current = currentCatalogue.get();
    answers.serve(current.hash());
    var atHand = pinned.atHand(incoming.release(), current);
    return atHand.isPresent() && incoming.bytes().length() <= READ_AT_ONCE
        ? find(incoming, atHand.get())
        : findApart(incoming, current);
  }

  private Pending findApart(Incoming incoming, Catalogue current) {
    var cancellation = new Cancellation();
    var boarded = new CompletableFuture<Pending>();
    var gone = new CompletableFuture<Void>();
    // Whichever comes last: who goes while the body is read leaves what it comes to.
    var unused = boarded.thenAcceptBoth(gone, (pending, none) -> pending.leave().run());
    var found =
        catalogue(incoming, current)
            .thenCompose(
                catalogue ->
                    executions.submit(
                        () -> {
                          var pending = find(incoming, catalogue);
                          boarded.complete(pending);
                          return pending;
                        },
                        cancellation))
            .whenComplete(
                (pending, failure) -> {
                  if (failure != null) {
                    gone.complete(null);
                  }
                });
    Runnable leave =
        () -> {
          cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, Flight.DESERTED);
          gone.complete(null);
        };
    return new Pending("", found.thenCompose(Pending::answer), leave);
  }

  private CompletableFuture<Catalogue> catalogue(Incoming incoming, Catalogue current) {
    return pinned
        .atHand(incoming.release(), current)
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> pinned.read(incoming.release(), current));
  }

  private Pending find(Incoming incoming, Catalogue catalogue) {
    var asked = reader.read(incoming, catalogue);
    var known = known(asked, incoming);
    if (known.isPresent()) {
      register(asked, known.get());
      return Pending.done(asked, known.get());
    }
    var kept = answers.find(asked.digest(), incoming.coding());
    return kept.isPresent() && !isPackedApart(kept.get(), incoming)
        ? Pending.done(asked, sent(packed(kept.get(), asked, incoming), asked, incoming))
        : board(asked, incoming);
  }

  /** What is said to a client that has the answer, whether or not it is kept here. */
  private Optional<Answer> known(Asked asked, Incoming incoming) {
    if (!incoming.isSafe() || incoming.ifNoneMatch() == null) {
      return Optional.empty();
    }
    var tag = EntityTag.of(asked.digest(), incoming.type(), incoming.coding());
    if (!EntityTag.isAmong(tag, incoming.ifNoneMatch())) {
      return Optional.empty();
    }
    var account = answers.peek(asked.digest(), incoming.coding()).map(Answers.Kept::account);
    return Optional.of(
        Answer.known(tag, incoming.type(), account, asked.catalogue().main().release().version()));
  }

  private Pending board(Asked asked, Incoming incoming) {
    var key =
        new Flights.Key(asked.digest(), incoming.type(), incoming.coding(), incoming.isSafe());
    var passenger =
        new Passenger(
            flights, executions, key, cancellation -> made(asked, incoming, cancellation));
    return new Pending(
        asked.query().query(),
        passenger.board().thenApply(made -> sent(made, asked, incoming)),
        passenger::leave);
  }

  private CompletableFuture<Answer> made(
      Asked asked, Incoming incoming, Cancellation cancellation) {
    // Whoever flew before may have landed between the look-up and the start.
    var kept = answers.peek(asked.digest(), incoming.coding());
    if (kept.isEmpty()) {
      return fresh.make(asked, incoming, cancellation);
    }
    return isPackedApart(kept.get(), incoming)
        ? packedApart(kept.get(), asked, incoming, cancellation)
        : CompletableFuture.completedFuture(packed(kept.get(), asked, incoming));
  }

  private CompletableFuture<Answer> packedApart(
      Answers.Kept kept, Asked asked, Incoming incoming, Cancellation cancellation) {
    try {
      return executions.submit(() -> packed(kept, asked, incoming), cancellation);
    } catch (Refusal overloaded) {
      // What is kept is answered even then, as it is.
      return CompletableFuture.completedFuture(answer(kept, asked, incoming));
    }
  }

  private boolean isPackedApart(Answers.Kept kept, Incoming incoming) {
    return isPacked(kept, incoming) && kept.body().length() > PACK_AT_ONCE;
  }

  private boolean isPacked(Answers.Kept kept, Incoming incoming) {
    return kept.coding() != incoming.coding() && kept.body().length() >= settings.packFromBytes();
  }

  private Answer packed(Answers.Kept kept, Asked asked, Incoming incoming) {
    if (!isPacked(kept, incoming)) {
      return answer(kept, asked, incoming);
    }
    var repacked = kept.in(incoming.coding());
    answers.keep(asked.digest(), repacked);
    return answer(repacked, asked, incoming);
  }

  private static Answer answer(Answers.Kept kept, Asked asked, Incoming incoming) {
    return Answer.kept(
        incoming.type(),
        kept.coding(),
        kept.body(),
        EntityTag.of(asked.digest(), incoming.type(), kept.coding()),
        kept.account());
  }

  /** What is sent of an answer, wherever it came from: nothing to a client that has it. */
  private Answer sent(Answer answer, Asked asked, Incoming incoming) {
    register(asked, answer);
    boolean isKnown =
        EntityTag.isAny(incoming.ifNoneMatch())
            || EntityTag.isAmong(answer.tag(), incoming.ifNoneMatch());
    return incoming.isSafe() && answer.isKept() && isKnown ? answer.notModified() : answer;
  }

  /** Registers the document if that was asked for and it was answered, so that nonsense is not. */
  private void register(Asked asked, Answer answer) {
    if (!asked.hashToKeep().isEmpty() && answer.account().outcome().isExecuted()) {
      documents.keep(asked.hashToKeep(), asked.query().query());
    }
  }
}
