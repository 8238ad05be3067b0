package org.itexports.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.itexports.graph.engine.QueryRequest;

/**
 * Reads a JSON body strictly: what is not exactly one object of a GraphQL request is refused with a
 * reason.
 */
final class RequestDecoder {

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

  private RequestDecoder() {}

  static QueryRequest decode(byte[] body) {
    if (body.length == 0) {
      throw Refusal.badRequest("The body is empty: send a JSON object with the member 'query'.");
    }
    var text = text(body);
    try (var json = JSON.createParser(text.array(), text.arrayOffset(), text.length())) {
      return request(json);
    } catch (StreamConstraintsException e) {
      throw Refusal.badRequest(
          "The body nests deeper than %d levels or holds a number of more than %d digits."
              .formatted(DEEPEST, MOST_DIGITS));
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw Refusal.badRequest(
          place == null
              ? "The body is not valid JSON."
              : "The body is not valid JSON at line %d column %d."
                  .formatted(place.getLineNr(), place.getColumnNr()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CharBuffer text(byte[] body) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The body is not UTF-8.");
    }
  }

  private static QueryRequest request(JsonParser json) throws IOException {
    var first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      throw Refusal.badRequest("Batches are not served: send one request in a body.");
    }
    if (first != JsonToken.START_OBJECT) {
      throw Refusal.badRequest("The body must be a JSON object with the member 'query'.");
    }
    String query = null;
    String operationName = null;
    Map<String, Object> variables = Map.of();
    Map<String, Object> extensions = Map.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var member = json.currentName();
      json.nextToken();
      switch (member) {
        case "query" -> query = string(json, member);
        case "operationName" -> operationName = string(json, member);
        case "variables" -> variables = object(json, member);
        case "extensions" -> extensions = object(json, member);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw Refusal.badRequest("The body goes on behind its JSON object.");
    }
    if (query == null) {
      throw Refusal.badRequest("The member 'query' is missing.");
    }
    return new QueryRequest(query, operationName, variables, extensions);
  }

  private static String string(JsonParser json, String member) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getText();
      case VALUE_NULL -> null;
      default -> throw Refusal.badRequest("The member '%s' must be a string.".formatted(member));
    };
  }

  private static Map<String, Object> object(JsonParser json, String member) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> JsonValues.object(json);
      case VALUE_NULL -> Map.of();
      default -> throw Refusal.badRequest("The member '%s' must be an object.".formatted(member));
    };
  }
}
