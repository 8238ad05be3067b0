package org.itexports.http.request;

import java.util.Locale;

/**
 * Whether a body may be read: JSON in UTF-8, which a web page cannot send to another site without
 * being asked first.
 */
public final class ContentType {

  private ContentType() {}

  /** Whether a body with this Content-Type is read. */
  public static boolean isJson(String header) {
    if (header == null) {
      return false;
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
