package org.itexports.http.watch;

import java.util.Set;
import java.util.regex.Pattern;

/** What strangers choose, made fit for a line that people and machines read. */
final class ClientText {

  private static final int LONGEST_NAME = 80;
  private static final Pattern OTHER = Pattern.compile("[^_0-9A-Za-z]");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

  private ClientText() {}

  /** The beginning of a name, with anything that is no character of a GraphQL name replaced. */
  static String name(String given) {
    if (given.isEmpty()) {
      return given;
    }
    var shown = beginning(given, LONGEST_NAME);
    return OTHER.matcher(shown).replaceAll("?");
  }

  static String beginning(String given, int longest) {
    return given.length() > longest ? given.substring(0, longest) : given;
  }

  /** One of HTTP's own methods, or {@code other}. */
  static String method(String given) {
    return METHODS.contains(given) ? given : "other";
  }
}
