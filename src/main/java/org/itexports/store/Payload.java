package org.itexports.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a row as the text that is stored: a JSON object of those that are not empty, in the
 * order of the columns.
 */
final class Payload {

  private static final JsonFactory JSON = new JsonFactory();

  private Payload() {}

  static String of(List<String> columns, List<String> cells) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          json.writeStringField(columns.get(i), cells.get(i));
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static String hash(String payload) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The cells that are not empty, by column, in the order of the columns. */
  static Map<String, String> cells(String payload) {
    Map<String, String> cells = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(payload)) {
      json.nextToken();
      for (String column = json.nextFieldName(); column != null; column = json.nextFieldName()) {
        cells.put(column, json.nextTextValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A stored row is no JSON object", e);
    }
    return cells;
  }
}
