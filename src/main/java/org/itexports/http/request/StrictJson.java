package org.itexports.http.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.itexports.http.answer.Refusal;

/** One JSON text, read strictly: no member twice, nothing behind it, no depths. */
final class StrictJson {

  private static final int DEEPEST = 64;
  private static final int MOST_DIGITS = 400;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(MOST_DIGITS)
                  .build())
          .build();

  private final String text;
  private final String name;

  /**
   * A text to read.
   *
   * @param name of the text in messages, such as "body"
   */
  StrictJson(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /** What is made of a JSON text. */
  interface Reading<T> {
    T read(JsonParser json) throws IOException;
  }

  <T> T read(Reading<T> reading) {
    try (var json = JSON.createParser(text)) {
      var read = reading.read(json);
      if (json.nextToken() != null) {
        throw Refusal.unparsable("The %s goes on behind its JSON object.".formatted(name));
      }
      return read;
    } catch (StreamConstraintsException e) {
      throw Refusal.unparsable(
          "The %s nests deeper than %d levels or holds a number of more than %d digits."
              .formatted(name, DEEPEST, MOST_DIGITS));
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw Refusal.unparsable(
          place == null
              ? "The %s is not valid JSON.".formatted(name)
              : "The %s is not valid JSON at line %d column %d."
                  .formatted(name, place.getLineNr(), place.getColumnNr()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The text or the name that a parser stands at. Half of a character, which JSON can escape, is
   * refused: it has no bytes in UTF-8, so that what is known by its bytes would be taken for
   * another.
   */
  static String text(JsonParser json) throws IOException {
    var text = json.getText();
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        var place = json.currentTokenLocation();
        throw Refusal.unparsable(
            "The text at line %d column %d holds half of a character, an unpaired surrogate."
                .formatted(place.getLineNr(), place.getColumnNr()));
      }
    }
    return text;
  }

  private static boolean isHalf(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** How long a part of the text is in UTF-8. */
  long bytesBetween(JsonLocation start, JsonLocation end) {
    long bytes = 0;
    for (int i = (int) start.getCharOffset(); i < end.getCharOffset(); i++) {
      char character = text.charAt(i);
      bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
    return bytes;
  }
}
