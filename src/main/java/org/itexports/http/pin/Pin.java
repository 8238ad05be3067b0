package org.itexports.http.pin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.itexports.http.answer.Refusal;

/** Which release a request names, by a header or by a parameter of its address. */
public final class Pin {

  /** The header. */
  public static final String HEADER = "Itexports-Release";

  private static final CharSequence NAME = HttpHeaders.createOptimized(HEADER);
  private static final String PARAMETER = "release";

  private Pin() {}

  /**
   * What the request names.
   *
   * @return empty if it names none
   * @throws Refusal if it names two
   */
  public static String of(HttpServerRequest request) {
    var query = request.query();
    boolean isInAddress = query != null && query.contains(PARAMETER);
    if (!isInAddress && !request.headers().contains(NAME)) {
      return "";
    }
    Set<String> names = new LinkedHashSet<>(request.headers().getAll(NAME));
    if (isInAddress) {
      names.addAll(request.params().getAll(PARAMETER));
    }
    names.remove("");
    if (names.size() > 1) {
      throw Refusal.malformed(
          "The request names two releases: give one, in the header %s or in the parameter '%s'."
              .formatted(HEADER, PARAMETER));
    }
    return names.isEmpty() ? "" : names.iterator().next();
  }
}
