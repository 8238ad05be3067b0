package org.itexports.http.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itexports.graph.engine.QueryError;
import org.itexports.relay.ErrorCode;

/** A request that is not executed, and what its sender is told. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;
  private final ErrorCode code;
  private final transient Map<String, String> headers;
  private final transient Map<String, Object> details;
  private final transient Optional<Account> asked;

  /**
   * A refusal in the words of its message.
   *
   * @param headers of the answer, beside the usual ones
   */
  public Refusal(Verdict verdict, ErrorCode code, String message, Map<String, String> headers) {
    this(verdict, code, message, headers, Map.of(), Optional.empty());
  }

  private Refusal(
      Verdict verdict,
      ErrorCode code,
      String message,
      Map<String, String> headers,
      Map<String, Object> details,
      Optional<Account> asked) {
    super(message, null, false, false);
    this.verdict = verdict;
    this.code = code;
    this.headers = Map.copyOf(headers);
    this.details = Map.copyOf(details);
    this.asked = asked;
  }

  public Refusal(Verdict verdict, ErrorCode code, String message) {
    this(verdict, code, message, Map.of());
  }

  /** What was sent is not JSON, or not in the encoding it must have. */
  public static Refusal unparsable(String message) {
    return new Refusal(Verdict.UNPARSABLE_BODY, ErrorCode.BAD_REQUEST, message);
  }

  /** What was sent is no GraphQL request. */
  public static Refusal malformed(String message) {
    return new Refusal(Verdict.MALFORMED_REQUEST, ErrorCode.BAD_REQUEST, message);
  }

  /** Some part of the request is longer than is read. */
  public static Refusal tooLarge(String part, long limit) {
    return new Refusal(
            Verdict.TOO_LARGE,
            ErrorCode.PAYLOAD_TOO_LARGE,
            "%s over the limit of %d bytes.".formatted(part, limit))
        .naming(limit);
  }

  /** The same, of a request that could be read: operators want to know which one it is. */
  public Refusal of(Account read) {
    return new Refusal(verdict, code, getMessage(), headers, details, Optional.of(read));
  }

  /**
   * The same, with the limit that was met.
   *
   * @param limit a number, or bytes, or milliseconds
   */
  public Refusal naming(long limit) {
    return new Refusal(verdict, code, getMessage(), headers, Map.of("limit", limit), asked);
  }

  Account account() {
    var outcome = verdict == Verdict.INTERNAL_ERROR ? Outcome.INTERNAL_ERROR : Outcome.REFUSED;
    return asked
        .map(read -> read.refused(code.name()))
        .orElseGet(() -> Account.of(outcome, code.name()));
  }

  public Verdict verdict() {
    return verdict;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** As it stands in the answer. */
  public QueryError error() {
    return new QueryError(code, getMessage(), List.of(), List.of(), details);
  }
}
