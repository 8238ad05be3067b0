package org.itexports.http.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/**
 * Whether a body may be read: JSON in UTF-8, which a web page cannot send to another site without
 * being asked first.
 */
public final class ContentType {

  private ContentType() {}

  /**
   * Lets only bodies pass that are read.
   *
   * @throws Refusal when the body of a request is something else, or packed
   */
  public static void requireJson(HttpServerRequest request) {
    var types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
    if (types.size() != 1 || !isJson(types.get(0))) {
      throw unsupported("Send the body as Content-Type: application/json, in UTF-8.", Map.of());
    }
    var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw unsupported(
          "Send the body without a Content-Encoding.", Map.of("Accept-Encoding", "identity"));
    }
  }

  private static Refusal unsupported(String message, Map<String, String> headers) {
    return new Refusal(Verdict.UNSUPPORTED, ErrorCode.UNSUPPORTED_MEDIA_TYPE, message, headers);
  }

  static boolean isJson(String header) {
    if (header.equals("application/json")) {
      return true;
    }
    var parts = header.split(";", -1);
    if (!parts[0].strip().equalsIgnoreCase("application/json")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return true;
  }
}
