package org.itexports.http.request;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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
    return given != null && HARMLESS.matcher(given).matches() ? given : any().toString();
  }

  /** A UUID of version 4. It names, and keeps nothing secret: it need not be dear. */
  private static UUID any() {
    var random = ThreadLocalRandom.current();
    long version = 0x4000L;
    long variant = 0x8000_0000_0000_0000L;
    return new UUID(
        (random.nextLong() & ~0xF000L) | version,
        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | variant);
  }
}
