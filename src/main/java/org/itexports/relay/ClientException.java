package org.itexports.relay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A mistake of the caller, answered as a GraphQL error with a code, a message that says what to do,
 * and details a program can read. It carries no stack trace: nobody looks for the cause in the
 * service.
 */
public class ClientException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient Map<String, Object> details;

  /** An error without details. */
  public ClientException(ErrorCode code, String message) {
    this(code, message, Map.of());
  }

  /**
   * An error with details.
   *
   * @param details members that stand beside {@code code} in {@code extensions}: strings, numbers,
   *     booleans, and lists of these
   */
  public ClientException(ErrorCode code, String message, Map<String, Object> details) {
    super(message, null, false, false);
    this.code = Objects.requireNonNull(code);
    this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  public ErrorCode code() {
    return code;
  }

  /** What stands beside the code in {@code extensions}, in the order given. */
  public Map<String, Object> details() {
    return details;
  }
}
