package org.itexports.http.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.itexports.http.answer.Refusal;

/** Text from bytes that must be UTF-8: nothing is replaced or guessed. */
final class Utf8 {

  private Utf8() {}

  /**
   * @param name of the bytes in the message, such as "body"
   */
  static String text(byte[] bytes, String name) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw Refusal.unparsable("The %s is not UTF-8.".formatted(name));
    }
  }
}
