package org.itexports.http.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itexports.http.answer.Refusal;

/** The members of a request while they are read one after the other. */
final class RequestMembers {

  private static final String VARIABLES = "variables";
  private static final Set<String> NAMES =
      Set.of("query", "documentId", "operationName", VARIABLES, "extensions");

  private final int maxVariablesBytes;
  private final Set<String> given = new HashSet<>();
  private String query;
  private String documentId;
  private String operationName;
  private Map<String, Object> variables = Map.of();
  private Map<String, Object> extensions = Map.of();

  RequestMembers(int maxVariablesBytes) {
    this.maxVariablesBytes = maxVariablesBytes;
  }

  /** Takes the member whose value the parser stands at. */
  void read(JsonParser json, StrictJson text) throws IOException {
    var member = json.currentName();
    json.nextToken();
    switch (member) {
      case "query" -> query = string(json, member);
      case "documentId" -> documentId = string(json, member);
      case "operationName" -> operationName = string(json, member);
      case VARIABLES -> {
        var start = json.currentTokenLocation();
        variables = object(json, member);
        requireShort(text.bytesBetween(start, json.currentLocation()));
      }
      case "extensions" -> extensions = object(json, member);
      default -> json.skipChildren();
    }
  }

  /** Takes a parameter of an address; what is not known is ignored. */
  void read(String name, String value) {
    if (NAMES.contains(name) && !given.add(name)) {
      throw Refusal.malformed("The parameter '%s' is given twice.".formatted(name));
    }
    switch (name) {
      case "query" -> query = value;
      case "documentId" -> documentId = value;
      case "operationName" -> operationName = value;
      case VARIABLES -> {
        variables = parameter(name, value);
        requireShort(value.getBytes(StandardCharsets.UTF_8).length);
      }
      case "extensions" -> extensions = parameter(name, value);
      default -> {}
    }
  }

  /**
   * @param place where a missing document should have been
   */
  WireRequest request(String place) {
    if (query == null && documentId == null && extensions.get("persistedQuery") == null) {
      throw Refusal.malformed("The %s 'query' is missing.".formatted(place));
    }
    return new WireRequest(
        Optional.ofNullable(query),
        Optional.ofNullable(documentId),
        operationName,
        variables,
        extensions);
  }

  private void requireShort(long bytes) {
    if (bytes > maxVariablesBytes) {
      throw Refusal.tooLarge("The variables are", maxVariablesBytes);
    }
  }

  private static Map<String, Object> parameter(String name, String value) {
    return new StrictJson(value, "parameter '%s'".formatted(name))
        .read(
            json -> {
              json.nextToken();
              return object(json, name);
            });
  }

  private static String string(JsonParser json, String member) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> StrictJson.text(json);
      case VALUE_NULL -> null;
      default -> throw Refusal.malformed("The member '%s' must be a string.".formatted(member));
    };
  }

  private static Map<String, Object> object(JsonParser json, String member) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return JsonValues.object(json);
    }
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return Map.of();
    }
    throw Refusal.malformed("The member '%s' must be an object.".formatted(member));
  }
}
