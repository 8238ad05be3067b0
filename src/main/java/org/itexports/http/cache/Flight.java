package org.itexports.http.cache;

import java.util.concurrent.CompletableFuture;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Answer;
import org.itexports.relay.ErrorCode;

/** One execution, and how many wait for it. It is stopped when the last of them has gone. */
public final class Flight {

  /** Why what nobody waits for is stopped. */
  public static final String DESERTED = "Nobody waits for the answer any more.";

  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private int waiting = 1;

  public CompletableFuture<Answer> answer() {
    return answer;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  synchronized boolean enter() {
    if (waiting == 0) {
      return false;
    }
    waiting++;
    return true;
  }

  /** The client has gone before its answer. */
  public synchronized void leave() {
    waiting--;
    if (waiting == 0) {
      cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, DESERTED);
    }
  }
}
