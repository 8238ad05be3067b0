package org.itexports.http.request;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/**
 * Reads the body of a request up to a length and for a time; what is over is never held in memory.
 */
public final class Body {

  private static final long MOST_DISCARDED = 16L * 1024 * 1024;

  /** How HTTP/2 says that no more of a request is wanted (RFC 9113, section 8.1). */
  private static final long NO_ERROR = 0;

  private final HttpServerRequest request;
  private final HttpSettings settings;
  private final Consumer<Buffer> whole;
  private final Consumer<Refusal> refused;
  private final Runnable left;
  private final Buffer read = Buffer.buffer();
  private boolean isOver;

  private Body(
      HttpServerRequest request,
      HttpSettings settings,
      Consumer<Buffer> whole,
      Consumer<Refusal> refused,
      Runnable left) {
    this.request = request;
    this.settings = settings;
    this.whole = whole;
    this.refused = refused;
    this.left = left;
  }

  /**
   * Calls exactly one of the three.
   *
   * @param left for a client that goes away before its body has come
   */
  public static void read(
      Vertx vertx,
      HttpServerRequest request,
      HttpSettings settings,
      Consumer<Buffer> whole,
      Consumer<Refusal> refused,
      Runnable left) {
    var body = new Body(request, settings, whole, refused, left);
    if (announced(request) > settings.maxBodyBytes()) {
      body.refuse(body.tooLarge());
      return;
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    body.read(vertx);
  }

  /**
   * Lets the rest of a body pass by, so that the client gets to read its answer and may use the
   * connection again; one that does not come to an end, by length or in time, is cut off.
   */
  public static void discard(Vertx vertx, HttpServerRequest request, HttpSettings settings) {
    if (request.isEnded()) {
      return;
    }
    if (hasNoBody(request)) {
      request.resume();
      return;
    }
    var deadline =
        new Deadline(
            vertx,
            settings.bodyTimeout(),
            () -> {
              if (!request.isEnded()) {
                cutOff(request);
              }
            });
    var passed = new AtomicLong();
    request.handler(
        chunk -> {
          if (passed.addAndGet(chunk.length()) > MOST_DISCARDED) {
            cutOff(request);
          }
        });
    request.exceptionHandler(gone -> deadline.over());
    request.endHandler(
        end -> {
          deadline.over();
          if (Framing.isLast(request)) {
            request.connection().close();
          }
        });
    request.resume();
  }

  /** RFC 9112, section 6.3. A request of HTTP/2 may have a body without saying so. */
  private static boolean hasNoBody(HttpServerRequest request) {
    return request.version() != HttpVersion.HTTP_2
        && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** Gives up the connection; of HTTP/2 the stream alone, since others use the connection. */
  private static void cutOff(HttpServerRequest request) {
    request.handler(chunk -> {});
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset(NO_ERROR);
    } else {
      request.connection().close();
    }
  }

  private void read(Vertx vertx) {
    var deadline = new Deadline(vertx, settings.bodyTimeout(), () -> refuse(tooSlow()));
    request.handler(
        chunk -> {
          if (isOver) {
            return;
          }
          if (read.length() + chunk.length() > settings.maxBodyBytes()) {
            deadline.over();
            refuse(tooLarge());
            return;
          }
          read.appendBuffer(chunk);
        });
    request.exceptionHandler(
        gone -> {
          deadline.over();
          if (!isOver) {
            isOver = true;
            left.run();
          }
        });
    request.endHandler(
        end -> {
          deadline.over();
          if (!isOver) {
            isOver = true;
            whole.accept(read);
          }
        });
    // A request arrives paused.
    request.resume();
  }

  private void refuse(Refusal refusal) {
    isOver = true;
    refused.accept(refusal);
  }

  private Refusal tooLarge() {
    return Refusal.tooLarge("The body is", settings.maxBodyBytes());
  }

  private Refusal tooSlow() {
    long limit = settings.bodyTimeout().toMillis();
    return new Refusal(
            Verdict.BODY_TIMEOUT,
            ErrorCode.REQUEST_TIMEOUT,
            "The body did not arrive within %d ms.".formatted(limit),
            java.util.Map.of("Connection", "close"))
        .naming(limit);
  }

  private static long announced(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
