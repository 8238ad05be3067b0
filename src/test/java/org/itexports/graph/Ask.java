package org.itexports.graph;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Asks the running service over HTTP, whichever build of it runs. */
public final class Ask {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Ask() {}

  /** The answer to a query without variables. */
  public static JsonNode query(String query) {
    return query(query, Map.of());
  }

  /** The answer to a query: {@code data} and {@code errors}. */
  public static JsonNode query(String query, Object variables) {
    return read(post(write(Map.of("query", query, "variables", variables))).asString());
  }

  /** The data of an answer without errors. */
  public static JsonNode data(String query) {
    JsonNode answer = query(query);
    if (answer.has("errors")) {
      throw new AssertionError(answer.get("errors").toPrettyString());
    }
    return answer.get("data");
  }

  /** The code of the only error of an answer. */
  public static String code(JsonNode answer) {
    return answer.path("errors").path(0).path("extensions").path("code").asText();
  }

  /** Posts a body as JSON. */
  public static Response post(String body) {
    return given().contentType("application/json").body(body).post("/graphql");
  }

  /** Text as JSON. */
  public static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** A value as JSON text. */
  public static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
