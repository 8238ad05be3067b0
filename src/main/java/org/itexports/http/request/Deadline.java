package org.itexports.http.request;

import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * The end of waiting for a body. There is a timer only for what is not over at once: nearly every
 * body comes together with its head.
 */
final class Deadline {

  /** What no timer is called. */
  private static final long NONE = -1;

  private final Vertx vertx;
  private long timer = NONE;
  private boolean isOver;

  /**
   * Begins to wait.
   *
   * @param missed called on the thread that serves the connection, unless what is waited for is
   *     over before
   */
  Deadline(Vertx vertx, Duration time, Runnable missed) {
    this.vertx = vertx;
    vertx.runOnContext(
        rest -> {
          if (!isOver) {
            timer = vertx.setTimer(time.toMillis(), id -> missed.run());
          }
        });
  }

  void over() {
    isOver = true;
    if (timer != NONE) {
      vertx.cancelTimer(timer);
    }
  }
}
