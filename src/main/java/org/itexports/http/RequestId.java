package org.itexports.http;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of one request, the caller's if it is harmless, in the answer, the log and the message
 * of an internal error.
 */
final class RequestId {

  static final String HEADER = "X-Request-Id";
  static final String MDC_KEY = "requestId";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  static String of(String given) {
    return given != null && HARMLESS.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
