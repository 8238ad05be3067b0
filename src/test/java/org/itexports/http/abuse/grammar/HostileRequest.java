package org.itexports.http.abuse.grammar;

import java.nio.charset.StandardCharsets;
import org.itexports.http.abuse.wire.WireRequest;

/**
 * One request of the traffic.
 *
 * @param number by which it can be made again
 * @param kind under which it is counted
 */
public record HostileRequest(int number, String kind, WireRequest wire) {

  private static final int SHOWN = 600;

  /** Whether it is a document that the service has to find valid. */
  public boolean isValid() {
    return kind.startsWith("valid:");
  }

  /** Its beginning, for people. */
  public String shown() {
    var text = new String(wire.bytes(), StandardCharsets.ISO_8859_1);
    var beginning = text.substring(0, Math.min(SHOWN, text.length()));
    return beginning.replaceAll("[^\\x20-\\x7e\\r\\n]", "?");
  }
}
