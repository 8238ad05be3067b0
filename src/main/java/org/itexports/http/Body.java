package org.itexports.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Reads the body of a request up to a limit; what is over it is never held in memory. */
final class Body {

  private static final long MOST_DISCARDED = 16L * 1024 * 1024;

  private final HttpServerRequest request;
  private final int limit;
  private final Buffer read = Buffer.buffer();
  private boolean isOver;

  private Body(HttpServerRequest request, int limit) {
    this.request = request;
    this.limit = limit;
  }

  /** Calls exactly one of the two, or none when the client goes away. */
  static void read(
      HttpServerRequest request, int limit, Consumer<byte[]> whole, Consumer<Refusal> refused) {
    if (announced(request) > limit) {
      refused.accept(Refusal.tooLarge(limit));
      return;
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    new Body(request, limit).read(whole, refused);
  }

  /**
   * Lets the rest of a body pass by, so that the client gets to read its answer and may use the
   * connection again; one that does not come to an end is cut off.
   */
  static void discard(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    var passed = new AtomicLong();
    request.handler(
        chunk -> {
          if (passed.addAndGet(chunk.length()) > MOST_DISCARDED) {
            request.connection().close();
          }
        });
    request.endHandler(end -> {});
    request.resume();
  }

  private void read(Consumer<byte[]> whole, Consumer<Refusal> refused) {
    request.handler(
        chunk -> {
          if (isOver) {
            return;
          }
          if (read.length() + chunk.length() > limit) {
            isOver = true;
            refused.accept(Refusal.tooLarge(limit));
            return;
          }
          read.appendBuffer(chunk);
        });
    request.endHandler(
        end -> {
          if (!isOver) {
            whole.accept(read.getBytes());
          }
        });
    // A request arrives paused.
    request.resume();
  }

  private static long announced(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
