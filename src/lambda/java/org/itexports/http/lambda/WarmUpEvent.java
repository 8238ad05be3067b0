package org.itexports.http.lambda;

import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itexports.http.graphiql.Example;
import org.itexports.http.graphiql.ExampleGallery;

/**
 * A request nobody sent: every prepared question of the gallery in both ways and packings, the
 * schema, the page, health, the list of files, a mistake and an address with nothing.
 *
 * @param path the address
 * @param status that its answer has
 * @param json the event, as an HTTP API sends it (payload format 2.0)
 */
record WarmUpEvent(String path, int status, String json) {

  /** By which the lines of the log tell that nobody waited for these answers. */
  private static final String REQUEST_ID = "before-the-snapshot";

  private static final JsonMapper JSON = new JsonMapper();
  private static final String GRAPH = "/graphql";

  /** All, in the order in which they are sent. */
  static List<WarmUpEvent> all() throws IOException {
    var events = new ArrayList<WarmUpEvent>();
    for (Example example : ExampleGallery.examples()) {
      events.add(byPost(example.query(), example.variables(), "gzip"));
      events.add(byGet(example.query(), example.variables(), "gzip, deflate, br"));
    }
    events.add(byPost(IntrospectionQuery.INTROSPECTION_QUERY, Map.of(), "br"));
    events.add(byGet("{", Map.of(), ""));
    events.add(of("/", 302));
    events.add(of("/graphiql/", 200));
    events.add(of("/graphiql/examples.json", 200));
    events.add(of("/releases/", 200));
    events.add(of("/q/health", 200));
    events.add(of("/nothing", 404));
    return List.copyOf(events);
  }

  /**
   * Compares an answer with what there should be, so that no version is published that cannot
   * answer its own examples.
   *
   * @throws IllegalStateException naming both
   */
  void check(byte[] answer) throws IOException {
    int actual = JSON.readTree(answer).path("statusCode").asInt();
    if (actual != status) {
      throw new IllegalStateException(
          "%s was answered with %d instead of %d".formatted(path, actual, status));
    }
  }

  private static WarmUpEvent byPost(String query, Map<String, Object> variables, String packing)
      throws IOException {
    var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    return event("POST", GRAPH, "", 200, packing, body);
  }

  private static WarmUpEvent byGet(String query, Map<String, Object> variables, String packing)
      throws IOException {
    var parameters =
        "query=" + encoded(query) + "&variables=" + encoded(JSON.writeValueAsString(variables));
    return event("GET", GRAPH, parameters, 200, packing, "");
  }

  private static WarmUpEvent of(String path, int status) throws IOException {
    return event("GET", path, "", status, "", "");
  }

  private static WarmUpEvent event(
      String method, String path, String parameters, int status, String packing, String body)
      throws IOException {
    var event = JSON.createObjectNode();
    event.put("version", "2.0").put("routeKey", "$default");
    event.put("rawPath", path).put("rawQueryString", parameters);
    event
        .putObject("headers")
        .put("host", "localhost")
        .put("accept", "*/*")
        .put("accept-encoding", packing)
        .put("x-request-id", REQUEST_ID)
        .put("content-type", "application/json");
    event
        .putObject("requestContext")
        .putObject("http")
        .put("method", method)
        .put("path", path)
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "127.0.0.1");
    if (!body.isEmpty()) {
      event.put("body", body);
    }
    event.put("isBase64Encoded", false);
    return new WarmUpEvent(path, status, JSON.writeValueAsString(event));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
