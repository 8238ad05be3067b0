package org.itexports.http.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes spans by OTLP over HTTP, from a service that is told to send them here. */
public class Collector implements QuarkusTestResourceLifecycleManager {

  private final BlockingQueue<CollectedSpan> spans = new LinkedBlockingQueue<>();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::collect);
    server.start();
    // As an operator would set them, by environment variables of these names.
    return Map.of(
        "otel.sdk.disabled", "false",
        "otel.exporter.otlp.endpoint", "http://localhost:" + server.getAddress().getPort(),
        "otel.exporter.otlp.protocol", "http/protobuf",
        "quarkus.otel.bsp.schedule.delay", "20ms");
  }

  private void collect(HttpExchange exchange) throws IOException {
    spans.addAll(CollectedSpan.all(exchange.getRequestBody().readAllBytes()).toList());
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void inject(TestInjector test) {
    test.injectIntoFields(spans, new TestInjector.MatchesType(BlockingQueue.class));
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
