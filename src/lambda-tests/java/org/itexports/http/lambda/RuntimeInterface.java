package org.itexports.http.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for what runs functions: the runtime API of Lambda (version 2018-06-01), with the calls
 * that a snapshot brings. Functions ask it for events and tell it what came of them.
 */
final class RuntimeInterface implements AutoCloseable {

  /** The longest answer that is taken, as JSON. */
  static final int MOST_BYTES = 6 * 1024 * 1024 + 100;

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String ONE = ROOT + "invocation/";
  private static final long PATIENCE_SECONDS = 60;

  static {
    // Or else each answer waits for the system to acknowledge its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<byte[]>> answers = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
  private final CompletableFuture<Void> restored = new CompletableFuture<>();

  private record Event(String id, String json) {}

  RuntimeInterface() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(ONE + "next", this::next);
    server.createContext(ONE, this::told);
    server.createContext(ROOT + "init/error", this::failed);
    server.createContext(ROOT + "restore/next", this::restore);
    server.createContext(ROOT + "restore/error", this::failed);
    server.start();
  }

  /** Host and port, as functions are told where it is. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands an event to the function and waits for its answer. */
  byte[] invoke(String json) throws Exception {
    var event = new Event(UUID.randomUUID().toString(), json);
    var answer = new CompletableFuture<byte[]>();
    answers.put(event.id(), answer);
    events.add(event);
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until the function has asked for its first event. */
  void awaitReady() throws Exception {
    asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until the function has done all that a snapshot is to hold. */
  void awaitSnapshot() throws Exception {
    snapshot.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Lets the function go on as one that was restored. */
  void goOn() {
    restored.complete(null);
  }

  /** Tells who waits that the function is gone. */
  void lost() {
    var lost = new AssertionError("The function has ended by itself: see its log");
    asked.completeExceptionally(lost);
    snapshot.completeExceptionally(lost);
    answers.values().forEach(answer -> answer.completeExceptionally(lost));
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      asked.complete(null);
      var event = events.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", event.id());
      headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 10_000));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:eu-central-1:123456789012:function:it-exports-graph");
      headers.set("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0");
      headers.set("Content-Type", "application/json");
      send(exchange, 200, event.json());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private void told(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().substring(ONE.length()).split("/", -1);
    var body = exchange.getRequestBody().readAllBytes();
    var answer = answers.remove(path[0]);
    if (path[1].equals("error")) {
      answer.completeExceptionally(new AssertionError(new String(body, StandardCharsets.UTF_8)));
    } else if (body.length > MOST_BYTES) {
      answer.completeExceptionally(
          new AssertionError("An answer of %d bytes".formatted(body.length)));
    } else {
      answer.complete(body);
    }
    send(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void failed(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.completeExceptionally(new AssertionError(body));
    snapshot.completeExceptionally(new AssertionError(body));
    send(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void restore(HttpExchange exchange) throws IOException {
    snapshot.complete(null);
    restored.join();
    send(exchange, 200, "{}");
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
