package org.itexports.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.CacheResult;
import org.itexports.http.answer.Outcome;
import org.itexports.http.answer.Refusal;
import org.itexports.http.cache.Flight;
import org.itexports.http.cache.Flights;
import org.itexports.http.limit.Executions;
import org.itexports.relay.ErrorCode;

/**
 * One request that waits for an answer while it is made, perhaps together with others. It shares
 * their answer, but not what is theirs alone: their time, and failures that quote their requests.
 */
final class Passenger {

  private final Flights flights;
  private final Executions executions;
  private final Flights.Key key;
  private final Function<Cancellation, CompletableFuture<Answer>> work;
  private final long boardedAt = System.nanoTime();
  private Flight flight;
  private boolean hasLeft;

  /** An answer that is waited for. */
  private record Boarded(CompletableFuture<Answer> answer) {}

  Passenger(
      Flights flights,
      Executions executions,
      Flights.Key key,
      Function<Cancellation, CompletableFuture<Answer>> work) {
    this.flights = flights;
    this.executions = executions;
    this.key = key;
    this.work = work;
  }

  CompletableFuture<Answer> board() {
    var seat = flights.board(key);
    take(seat.flight());
    if (seat.isFirst()) {
      flights.start(key, seat.flight(), work);
      return seat.flight().answer();
    }
    return seat.flight().answer().thenCompose(this::shared).exceptionallyCompose(this::again);
  }

  /** The client has gone before its answer. */
  synchronized void leave() {
    if (!hasLeft) {
      hasLeft = true;
      flight.leave();
    }
  }

  private synchronized boolean isGone() {
    return hasLeft;
  }

  private synchronized void take(Flight next) {
    flight = next;
    if (hasLeft) {
      flight.leave();
    }
  }

  private CompletableFuture<Answer> shared(Answer answer) {
    return answer.account().outcome() == Outcome.INTERNAL_ERROR
        ? alone()
        : CompletableFuture.completedFuture(answer.from(CacheResult.SHARED));
  }

  private static boolean isLate(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Refusal refusal
        && refusal.error().code() == ErrorCode.EXECUTION_TIMEOUT;
  }

  /** The time of the flight began before this one's, which may not be over. */
  private CompletableFuture<Answer> again(Throwable failure) {
    long left = executions.longest().toNanos() - (System.nanoTime() - boardedAt);
    if (!isLate(failure) || left <= 0 || isGone()) {
      return CompletableFuture.failedFuture(failure);
    }
    // On a thread for executions: the one that measures time must not be kept.
    return executions
        .submit(() -> new Boarded(board()), new Cancellation())
        .thenCompose(Boarded::answer)
        .copy()
        .orTimeout(left, TimeUnit.NANOSECONDS)
        .exceptionallyCompose(
            next -> {
              if (!(next instanceof TimeoutException)) {
                return CompletableFuture.failedFuture(next);
              }
              leave();
              return CompletableFuture.failedFuture(failure);
            });
  }

  private CompletableFuture<Answer> alone() {
    var own = new Flight();
    take(own);
    flights.start(key, own, work);
    return own.answer();
  }
}
