package org.itexports.graph.engine;

import java.util.Optional;
import org.itexports.relay.ErrorCode;

/**
 * By which a request is stopped from another thread than the one that executes it. The first reason
 * given is the one that is answered.
 */
public final class Cancellation {

  private volatile QueryError reason;

  /** Stops the execution at its next field, or keeps it from starting. */
  public synchronized void cancel(ErrorCode code, String message) {
    if (reason == null) {
      reason = QueryError.of(code, message);
    }
  }

  /** What the caller is answered; empty while nothing stops the request. */
  public Optional<QueryError> reason() {
    return Optional.ofNullable(reason);
  }

  boolean isCancelled() {
    return reason != null;
  }
}
