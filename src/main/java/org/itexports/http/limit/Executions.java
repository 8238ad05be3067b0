package org.itexports.http.limit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.itexports.graph.engine.Cancellation;
import org.itexports.graph.engine.QueryError;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/**
 * Threads for what takes longer than the threads that serve connections may be kept: a stated
 * number of executions at once, the others are turned away, and none goes on for ever.
 */
@Singleton
public class Executions {

  private static final String RETRY_AFTER_SECONDS = "1";

  private final ThreadPoolExecutor threads;
  private final Duration longest;
  private final AtomicInteger running = new AtomicInteger();
  private final int most;

  @Inject
  public Executions(LimitSettings settings) {
    this.most = settings.concurrentRequests();
    this.longest = settings.executionTime();
    int processors = Runtime.getRuntime().availableProcessors();
    this.threads =
        new ThreadPoolExecutor(
            processors,
            processors,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(most),
            Executions::thread);
  }

  /**
   * Does work on another thread.
   *
   * @param cancellation told when the time is over
   * @return what came of the work; a {@link Refusal} when it took too long
   * @throws Refusal when too much is being done already
   */
  public <T> CompletableFuture<T> submit(Supplier<T> work, Cancellation cancellation) {
    if (running.incrementAndGet() > most) {
      running.decrementAndGet();
      throw overloaded();
    }
    var done = new CompletableFuture<T>();
    try {
      threads.execute(() -> run(work, cancellation, done));
    } catch (RejectedExecutionException e) {
      running.decrementAndGet();
      throw overloaded();
    }
    done.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
    return done.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(told(failure, cancellation)));
  }

  /** How long an execution may take. */
  public Duration longest() {
    return longest;
  }

  /** How many executions run or wait. */
  public int running() {
    return running.get();
  }

  /** How many run on threads of their own. */
  public int executing() {
    return threads.getActiveCount();
  }

  /** How many wait for such a thread. */
  public int waiting() {
    return threads.getQueue().size();
  }

  /** How many may run or wait. */
  public int most() {
    return most;
  }

  private <T> void run(Supplier<T> work, Cancellation cancellation, CompletableFuture<T> done) {
    try {
      var reason = cancellation.reason();
      if (reason.isPresent()) {
        // Whoever waits for what is not begun is told at once, if only to be counted.
        done.completeExceptionally(stopped(reason.get()));
      } else if (!done.isDone()) {
        done.complete(work.get());
      }
    } catch (RuntimeException | Error e) {
      done.completeExceptionally(e);
    } finally {
      running.decrementAndGet();
    }
  }

  private Throwable told(Throwable failure, Cancellation cancellation) {
    if (!(failure instanceof TimeoutException)) {
      return failure;
    }
    var refusal =
        new Refusal(
                Verdict.OVERLOADED,
                ErrorCode.EXECUTION_TIMEOUT,
                "The answer was not ready within %d ms: ask for less at once."
                    .formatted(longest.toMillis()))
            .naming(longest.toMillis());
    cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, refusal.getMessage());
    return refusal;
  }

  private static Refusal stopped(QueryError reason) {
    return new Refusal(Verdict.OVERLOADED, reason.code(), reason.message());
  }

  private Refusal overloaded() {
    return new Refusal(
            Verdict.OVERLOADED,
            ErrorCode.OVERLOADED,
            "Too many requests are being answered: try again in a moment.",
            Map.of("Retry-After", RETRY_AFTER_SECONDS))
        .naming(most);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "graphql-execution");
    thread.setDaemon(true);
    return thread;
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }
}
