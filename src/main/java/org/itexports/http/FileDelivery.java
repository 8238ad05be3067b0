package org.itexports.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.itexports.export.ReleaseFile;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.CacheResult;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;
import org.itexports.http.answer.Refusal;
import org.itexports.http.cache.EntityTag;
import org.itexports.http.download.Files;
import org.itexports.http.limit.Executions;
import org.itexports.http.request.AcceptEncoding;
import org.itexports.http.request.HttpSettings;
import org.itexports.release.Release;
import org.jboss.logging.Logger;

/** Sends the files of releases. They are written on threads for executions, never on this one's. */
@Singleton
class FileDelivery {

  private static final Logger LOG = Logger.getLogger(FileDelivery.class);

  private final Vertx vertx;
  private final HttpSettings settings;
  private final Files files;
  private final Executions executions;

  @Inject
  FileDelivery(Vertx vertx, HttpSettings settings, Files files, Executions executions) {
    this.vertx = vertx;
    this.settings = settings;
    this.files = files;
    this.executions = executions;
  }

  /** Sends a file of a release, or nothing to a client that has it. */
  void send(Exchange exchange, Release release, ReleaseFile file) {
    var coding =
        file.isText()
            ? AcceptEncoding.choose(exchange.request().getHeader("Accept-Encoding"))
            : ContentCoding.IDENTITY;
    var tag = files.tag(release, file, coding);
    if (isKnown(exchange, tag)) {
      var account = Account.ofDownload(file.name(), release.version());
      exchange.send(
          Answer.file(coding, Buffer.buffer(), tag, CacheResult.HIT, Map.of(), account)
              .notModified());
      return;
    }
    var kept = files.find(release, file, coding);
    if (kept.isPresent()) {
      exchange.send(answer(release, file, coding, kept.get(), CacheResult.HIT));
      return;
    }
    await(
        exchange,
        executions.submit(() -> files.write(release, file, coding), new Cancellation()),
        begun -> send(exchange, release, file, coding, begun));
  }

  private void send(
      Exchange exchange,
      Release release,
      ReleaseFile file,
      ContentCoding coding,
      Files.Begun begun) {
    var answer = answer(release, file, coding, begun.beginning(), CacheResult.MISS);
    if (begun.rest() == null) {
      exchange.send(answer);
      return;
    }
    // Not by the threads for executions: what has begun must not be turned away.
    exchange.stream(
        answer,
        file.size(release),
        () ->
            vertx
                .executeBlocking(begun.rest()::next, false)
                .onFailure(failure -> failed(exchange, failure)));
  }

  private Answer answer(
      Release release, ReleaseFile file, ContentCoding coding, Buffer body, CacheResult from) {
    var headers =
        Map.of(
            "Content-Type",
            file.contentType(),
            "Content-Disposition",
            "attachment; filename=\"" + file.savedAs(release) + '"');
    return Answer.file(
        coding,
        body,
        files.tag(release, file, coding),
        from,
        headers,
        Account.ofDownload(file.name(), release.version()));
  }

  /** Whether a client says that it has what the tag names. */
  static boolean isKnown(Exchange exchange, String tag) {
    var given = exchange.request().getHeader("If-None-Match");
    return EntityTag.isAny(given) || EntityTag.isAmong(tag, given);
  }

  /** Goes on with what is made on another thread, back on the one that serves the connection. */
  <T> void await(Exchange exchange, CompletableFuture<T> made, Consumer<T> then) {
    Future.fromCompletionStage(made, Vertx.currentContext())
        .onSuccess(value -> guard(exchange, () -> then.accept(value)))
        .onFailure(failure -> exchange.send(told(exchange, failure)));
  }

  /** Does work, and answers if that fails. */
  void guard(Exchange exchange, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      exchange.send(told(exchange, e));
    }
  }

  private Answer told(Exchange exchange, Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Refusal refusal
        ? Answer.of(refusal, settings.statusTable(), MediaType.JSON)
        : failed(exchange, cause);
  }

  private Answer failed(Exchange exchange, Throwable failure) {
    LOG.errorf(failure, "Request %s for a file failed", exchange.requestId());
    return Answer.failed(settings.statusTable(), MediaType.JSON, exchange.requestId());
  }
}
