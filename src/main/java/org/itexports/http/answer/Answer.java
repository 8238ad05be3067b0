package org.itexports.http.answer;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;
import org.itexports.graph.engine.QueryError;
import org.itexports.relay.ErrorCode;

/**
 * All that a client gets for one request.
 *
 * @param status HTTP
 * @param type of the body
 * @param coding in which the body is packed
 * @param body the bytes to send
 * @param tag strong entity tag; empty for what must not be kept
 * @param cache where it came from
 * @param headers beside those that every answer has
 * @param account for operators
 */
public record Answer(
    int status,
    MediaType type,
    ContentCoding coding,
    Buffer body,
    String tag,
    CacheResult cache,
    Map<String, String> headers,
    Account account) {

  /** An answer that nobody keeps. */
  public static Answer fleeting(int status, MediaType type, Buffer body, Account account) {
    return new Answer(
        status, type, ContentCoding.IDENTITY, body, "", CacheResult.BYPASS, Map.of(), account);
  }

  /** What is said of a request that is not executed. */
  public static Answer of(Refusal refusal, StatusTable table, MediaType wanted) {
    int status = refusal.verdict().status(table, wanted);
    return new Answer(
        status,
        table.type(status, wanted),
        ContentCoding.IDENTITY,
        ReplyEncoder.encode(refusal.error()),
        "",
        CacheResult.BYPASS,
        refusal.headers(),
        refusal.account());
  }

  /** What is said when the service itself fails. */
  public static Answer failed(StatusTable table, MediaType wanted, String requestId) {
    int status = Verdict.INTERNAL_ERROR.status(table, wanted);
    var code = ErrorCode.INTERNAL_ERROR;
    var error = QueryError.of(code, "Internal error, quote request id " + requestId + ".");
    return fleeting(
        status,
        table.type(status, wanted),
        ReplyEncoder.encode(error),
        Account.of(Outcome.INTERNAL_ERROR, code.name()));
  }

  /**
   * A file.
   *
   * @param body the bytes, or those that are there when the rest is sent as it is made
   * @param headers its Content-Type among them
   */
  public static Answer file(
      ContentCoding coding,
      Buffer body,
      String tag,
      CacheResult cache,
      Map<String, String> headers,
      Account account) {
    return new Answer(200, MediaType.JSON, coding, body, tag, cache, headers, account);
  }

  /** Nothing but the head. */
  public static Answer empty(int status, Map<String, String> headers) {
    return new Answer(
        status,
        MediaType.JSON,
        ContentCoding.IDENTITY,
        nothing(),
        "",
        CacheResult.BYPASS,
        headers,
        Account.of(Outcome.SUCCESS, ""));
  }

  /** An answer without errors, made now and kept. */
  public static Answer made(
      MediaType type, ContentCoding coding, Buffer body, String tag, Account account) {
    return new Answer(200, type, coding, body, tag, CacheResult.MISS, Map.of(), account);
  }

  /** An answer that was kept. */
  public static Answer kept(
      MediaType type, ContentCoding coding, Buffer body, String tag, Account account) {
    return made(type, coding, body, tag, account).from(CacheResult.HIT);
  }

  /**
   * To a client that has the answer of this tag, which is therefore not looked for.
   *
   * @param known what is known of the answer, if it is still kept
   */
  public static Answer known(String tag, MediaType type, Optional<Account> known, String release) {
    var account =
        known.orElseGet(() -> new Account(Outcome.SUCCESS, "", "query", "", "", 0, release));
    return made(type, ContentCoding.IDENTITY, nothing(), tag, account).notModified();
  }

  /** The same, from somewhere else. */
  public Answer from(CacheResult cache) {
    return isKept() ? new Answer(status, type, coding, body, tag, cache, headers, account) : this;
  }

  /** To a client that has this answer already. */
  public Answer notModified() {
    return new Answer(
        304,
        type,
        ContentCoding.IDENTITY,
        nothing(),
        tag,
        CacheResult.NOT_MODIFIED,
        headers,
        account);
  }

  public boolean isKept() {
    return !tag.isEmpty();
  }

  /** Made anew each time: a native image cannot hold buffers from when it was built. */
  private static Buffer nothing() {
    return Buffer.buffer();
  }
}
