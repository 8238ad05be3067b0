package org.itexports.http.answer;

import java.util.Map;
import org.itexports.graph.engine.QueryError;
import org.itexports.relay.ErrorCode;

/** A request that is not executed, and what its sender is told. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Verdict verdict;
  private final ErrorCode code;
  private final transient Map<String, String> headers;

  /**
   * A refusal in the words of its message.
   *
   * @param headers of the answer, beside the usual ones
   */
  public Refusal(Verdict verdict, ErrorCode code, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.verdict = verdict;
    this.code = code;
    this.headers = Map.copyOf(headers);
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
        "%s over the limit of %d bytes.".formatted(part, limit));
  }

  public Verdict verdict() {
    return verdict;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** As it stands in the answer. */
  public QueryError error() {
    return QueryError.of(code, getMessage());
  }
}
