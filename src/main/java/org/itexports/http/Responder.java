package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.CacheResult;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.Refusal;
import org.itexports.http.cache.Answers;
import org.itexports.http.cache.Asked;
import org.itexports.http.cache.EntityTag;
import org.itexports.http.cache.Flights;
import org.itexports.http.request.HttpSettings;
import org.itexports.release.CurrentRelease;

/**
 * From the bytes of a request to the bytes of its answer, over the release that is current when it
 * begins. What was answered before is only looked up.
 */
@Singleton
class Responder {

  private final CurrentRelease currentRelease;
  private final RequestReader reader;
  private final Answers answers;
  private final Flights flights;
  private final FreshAnswers fresh;
  private final HttpSettings settings;

  @Inject
  Responder(
      CurrentRelease currentRelease,
      RequestReader reader,
      Answers answers,
      Flights flights,
      FreshAnswers fresh,
      HttpSettings settings) {
    this.currentRelease = currentRelease;
    this.reader = reader;
    this.answers = answers;
    this.flights = flights;
    this.fresh = fresh;
    this.settings = settings;
  }

  /** An answer that is there, or being made for all who ask for it. */
  record Pending(CompletableFuture<Answer> answer, Runnable leave) {

    private static Pending done(Answer answer) {
      return new Pending(CompletableFuture.completedFuture(answer), () -> {});
    }
  }

  /**
   * Answers a request.
   *
   * @throws Refusal when it is not a request that is served
   */
  Pending answer(Incoming incoming) {
    var release = currentRelease.get();
    answers.serve(release.hash());
    var asked = reader.read(incoming, release);
    var tag = EntityTag.of(asked.digest(), incoming.type(), incoming.coding());
    if (incoming.isSafe() && EntityTag.isAmong(tag, incoming.ifNoneMatch())) {
      return Pending.done(Answer.known(tag, incoming.type(), release.version()));
    }
    var kept = kept(asked, incoming);
    if (kept != null) {
      return Pending.done(sent(kept, incoming));
    }
    return board(asked, incoming);
  }

  private Pending board(Asked asked, Incoming incoming) {
    var key =
        new Flights.Key(asked.digest(), incoming.type(), incoming.coding(), incoming.isSafe());
    var seat = flights.board(key);
    var flight = seat.flight();
    if (seat.isFirst()) {
      flights.start(key, flight, cancellation -> made(asked, incoming, cancellation));
    }
    var answer =
        seat.isFirst()
            ? flight.answer()
            : flight.answer().thenApply(shared -> shared.from(CacheResult.SHARED));
    return new Pending(answer.thenApply(made -> sent(made, incoming)), flight::leave);
  }

  private CompletableFuture<Answer> made(
      Asked asked, Incoming incoming, Cancellation cancellation) {
    // Whoever flew before may have landed between the look-up and the start.
    var kept = kept(asked, incoming);
    return kept != null
        ? CompletableFuture.completedFuture(kept)
        : fresh.make(asked, incoming, cancellation);
  }

  /** Null when the answer must be made. */
  private Answer kept(Asked asked, Incoming incoming) {
    var packed = answers.find(asked.digest(), incoming.coding());
    if (packed.isPresent()) {
      return answer(packed.get(), asked, incoming);
    }
    var plain = answers.find(asked.digest(), ContentCoding.IDENTITY);
    if (plain.isEmpty()) {
      return null;
    }
    if (plain.get().body().length() < settings.packFromBytes()) {
      return answer(plain.get(), asked, incoming);
    }
    var repacked = plain.get().in(incoming.coding());
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

  /** Nothing is sent to a client that has it. */
  private static Answer sent(Answer answer, Incoming incoming) {
    boolean isKnown =
        EntityTag.isAny(incoming.ifNoneMatch())
            || EntityTag.isAmong(answer.tag(), incoming.ifNoneMatch());
    return incoming.isSafe() && answer.isKept() && isKnown ? answer.notModified() : answer;
  }
}
