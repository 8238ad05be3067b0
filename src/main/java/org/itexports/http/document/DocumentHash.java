package org.itexports.http.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.itexports.relay.Sha256;

/** SHA-256 of a document's text in UTF-8, in lower-case hexadecimal. */
final class DocumentHash {

  /** How the draft of GraphQL over HTTP marks an id that is a hash. */
  static final String PREFIX = "sha256:";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private DocumentHash() {}

  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  static String of(String document) {
    return Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
  }
}
