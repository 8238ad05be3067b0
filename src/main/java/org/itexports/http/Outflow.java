package org.itexports.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Supplier;

/**
 * A body that is sent while it is made: the next piece is made when the one before has gone out, so
 * that neither a thread nor memory waits for a slow receiver.
 */
final class Outflow {

  /** Told once. */
  interface End {
    /**
     * Nothing more is sent.
     *
     * @param bytes that were sent
     * @param isWhole whether that was all
     */
    void come(long bytes, boolean isWhole);
  }

  private final HttpServerResponse response;
  private final Supplier<Future<Buffer>> rest;
  private End end;
  private long sent;
  private boolean isOver;

  Outflow(HttpServerResponse response, Supplier<Future<Buffer>> rest) {
    this.response = response;
    this.rest = rest;
  }

  void begin(Buffer first, End then) {
    this.end = then;
    response.exceptionHandler(failure -> over(false));
    response.closeHandler(gone -> over(false));
    write(first);
  }

  private void write(Buffer piece) {
    if (isOver) {
      return;
    }
    if (piece.length() == 0) {
      var unused = response.end();
      over(true);
      return;
    }
    sent += piece.length();
    var unused = response.write(piece);
    if (response.writeQueueFull()) {
      response.drainHandler(drained -> next());
    } else {
      next();
    }
  }

  private void next() {
    // One question for each piece.
    response.drainHandler(null);
    if (!isOver) {
      rest.get().onSuccess(this::write).onFailure(failure -> cut());
    }
  }

  /** A receiver that counts the chunks sees that there should have been more. */
  private void cut() {
    over(false);
    response.reset();
  }

  private void over(boolean isWhole) {
    if (!isOver) {
      isOver = true;
      end.come(sent, isWhole);
    }
  }
}
