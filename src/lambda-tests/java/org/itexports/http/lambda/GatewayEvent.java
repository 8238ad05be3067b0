package org.itexports.http.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as an HTTP API hands it to a function: payload format 2.0, names of headers in small
 * letters, the values of one name in one line.
 */
record GatewayEvent(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    String sourceIp,
    String body,
    boolean isBase64) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String DOMAIN = "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com";

  /** A GET of an address. */
  static GatewayEvent get(String path) {
    return new GatewayEvent("GET", path, "", Map.of(), "198.51.100.7", null, false);
  }

  /** A GraphQL document by GET. */
  static GatewayEvent asked(String document) {
    var query = "query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    return new GatewayEvent("GET", "/graphql", query, Map.of(), "198.51.100.7", null, false);
  }

  /** A GraphQL document by POST. */
  static GatewayEvent posted(String document) {
    return posted(document, Map.of());
  }

  /** A GraphQL document with variables by POST. */
  static GatewayEvent posted(String document, Map<String, ?> variables) {
    return new GatewayEvent(
            "POST",
            "/graphql",
            "",
            Map.of(),
            "198.51.100.7",
            json(Map.of("query", document, "variables", variables)),
            false)
        .with("content-type", "application/json");
  }

  GatewayEvent with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new GatewayEvent(method, path, query, more, sourceIp, body, isBase64);
  }

  /** The same by another method. */
  GatewayEvent by(String other) {
    return new GatewayEvent(other, path, query, headers, sourceIp, body, isBase64);
  }

  /** The same from another client. */
  GatewayEvent from(String address) {
    return new GatewayEvent(method, path, query, headers, address, body, isBase64);
  }

  /** The same with its body as the gateway hands over what it takes for no text. */
  GatewayEvent inBase64() {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return new GatewayEvent(
        method, path, query, headers, sourceIp, Base64.getEncoder().encodeToString(bytes), true);
  }

  /** The event. */
  String json() {
    var all = new LinkedHashMap<String, String>();
    all.put("accept", "*/*");
    if (body != null) {
      all.put("content-length", Integer.toString(length()));
    }
    all.put("host", DOMAIN);
    all.put("user-agent", "curl/8.5.0");
    all.put("x-amzn-trace-id", "Root=1-65a1b2c3-0123456789abcdef01234567");
    all.put("x-forwarded-for", sourceIp);
    all.put("x-forwarded-port", "443");
    all.put("x-forwarded-proto", "https");
    all.putAll(headers);
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "2.0");
    event.put("routeKey", "$default");
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    event.put("headers", all);
    event.put("requestContext", context());
    if (body != null) {
      event.put("body", body);
    }
    event.put("isBase64Encoded", isBase64);
    return json(event);
  }

  private int length() {
    return isBase64
        ? Base64.getDecoder().decode(body).length
        : body.getBytes(StandardCharsets.UTF_8).length;
  }

  private Map<String, Object> context() {
    return Map.of(
        "accountId", "123456789012",
        "apiId", "a1b2c3d4e5",
        "domainName", DOMAIN,
        "domainPrefix", "a1b2c3d4e5",
        "http",
            Map.of(
                "method", method,
                "path", path,
                "protocol", "HTTP/1.1",
                "sourceIp", sourceIp,
                "userAgent", "curl/8.5.0"),
        "requestId", "JKJaXmPLvHcESHA=",
        "routeKey", "$default",
        "stage", "$default",
        "time", "10/Mar/2026:05:16:23 +0000",
        "timeEpoch", 1773119783220L);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
