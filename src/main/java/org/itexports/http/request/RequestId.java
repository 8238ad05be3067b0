package org.itexports.http.request;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of one request, the caller's if it is harmless, in the answer, the log and the message
 * of an internal error.
 */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";
  public static final String MDC_KEY = "requestId";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  public static String of(String given) {
    return given != null && HARMLESS.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
