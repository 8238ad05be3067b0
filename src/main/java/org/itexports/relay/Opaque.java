package org.itexports.relay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Plain text made opaque, URL-safe and back. Text only: nothing read back can be anything but text.
 */
final class Opaque {

  private static final int LONGEST = 1024;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private Opaque() {}

  static String encode(String text) {
    return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text, or empty when this is not exactly what {@link #encode} writes. */
  static Optional<String> decode(String opaque) {
    if (opaque.isEmpty() || opaque.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(opaque));
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      // Base64 has several spellings of one text; an id that is compared as a string must have one.
      return Optional.of(text).filter(decoded -> encode(decoded).equals(opaque));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
