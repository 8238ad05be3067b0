package org.itexports.http.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an HTTP API makes of what a function returns. */
final class GatewayAnswer {

  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode returned;
  private final Map<String, String> headers = new TreeMap<>();

  GatewayAnswer(byte[] json) throws IOException {
    returned = JSON.readTree(json);
    returned
        .path("headers")
        .properties()
        .forEach(
            header ->
                headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText()));
  }

  int status() {
    return returned.path("statusCode").asInt();
  }

  /** By names in small letters. */
  Map<String, String> headers() {
    return headers;
  }

  boolean isBase64() {
    return returned.path("isBase64Encoded").asBoolean();
  }

  byte[] bytes() {
    var body = returned.path("body").asText("");
    return isBase64() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** A value of the body by its JSON pointer. */
  JsonNode at(String pointer) throws IOException {
    return JSON.readTree(bytes()).at(pointer);
  }

  @Override
  public String toString() {
    return returned.toString();
  }
}
