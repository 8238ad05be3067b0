package org.itexports.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A client with little patience: what hangs fails. */
final class Client {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Client() {}

  static HttpRequest.Builder request() {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + DemoServer.PLAIN.port() + "/graphql"))
        .timeout(Duration.ofSeconds(5));
  }

  /** A GET of parameters as they stand in an address. */
  static HttpRequest.Builder get(DemoServer server, String parameters) {
    return to(server, "?" + parameters).GET();
  }

  /** A POST of a JSON body. */
  static HttpRequest.Builder post(DemoServer server, String body) {
    return to(server, "")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  /** A parameter as browsers write it. */
  static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder to(DemoServer server, String rest) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + server.port() + "/graphql" + rest))
        .timeout(Duration.ofSeconds(5));
  }

  static CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  /** Sends a request and goes away, without its answer, when something has happened. */
  static void leave(DemoServer server, String body, Runnable untilThen) throws IOException {
    try (var socket = new Socket("localhost", server.port())) {
      var head =
          "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n";
      socket
          .getOutputStream()
          .write((head.formatted(body.length()) + body).getBytes(StandardCharsets.US_ASCII));
      untilThen.run();
    }
  }

  /** The code of the first error. */
  static String code(HttpResponse<String> response) {
    return json(response).at("/errors/0/extensions/code").asText();
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return HTTP.send(request.build(), handler);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static HttpResponse<String> post(byte[] body, String accept) {
    return send(
        request()
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  static HttpResponse<String> post(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8), "application/graphql-response+json");
  }

  static String body(String query) {
    return body(query, "{}");
  }

  static String body(String query, String variables) {
    return "{\"query\":%s,\"variables\":%s}".formatted(JSON.valueToTree(query), variables);
  }

  /** The answer to a query. */
  static ObjectNode ask(String query) {
    return ask(query, "{}");
  }

  static ObjectNode ask(String query, String variables) {
    return (ObjectNode) json(post(body(query, variables)));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
