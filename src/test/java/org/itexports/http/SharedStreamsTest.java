package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.itexports.demo.DemoGate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over HTTP/2 many share one connection: who sends too much or too slowly loses its own stream. */
class SharedStreamsTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      vertx.createHttpClient(
          new HttpClientOptions()
              .setProtocolVersion(HttpVersion.HTTP_2)
              .setHttp2ClearTextUpgrade(false)
              .setHttp2MaxPoolSize(1));

  @AfterEach
  void close() {
    result(vertx.close());
  }

  @Test
  void aBodyWithoutEndCostsNobodyElseItsAnswer() {
    assertOnlyItsStreamIsReset(DemoServer.with(Map.of()), "endless", 18);
  }

  @Test
  void aBodyThatDoesNotComeCostsNobodyElseItsAnswer() {
    var hurried = DemoServer.with(Map.of("itexports.http.body-timeout", "100ms"));
    assertOnlyItsStreamIsReset(hurried, "silent", 0);
  }

  /** One waits at a gate while another sends a body that is refused. */
  private void assertOnlyItsStreamIsReset(DemoServer server, String gate, int megabytes) {
    var other = request(server, "application/json");
    var answer =
        other
            .send(Client.body("{demoGate(name:\"%s\")}".formatted(gate)))
            .compose(response -> response.body());
    DemoGate.of(gate).awaitArrival();

    var refused = request(server, "text/plain").setChunked(true);
    var reset = new CompletableFuture<Void>();
    refused.exceptionHandler(reset::completeExceptionally);
    refused.sendHead();
    assertThat(result(refused.response()).statusCode()).isEqualTo(415);
    for (int i = 0; i < megabytes; i++) {
      refused.write(Buffer.buffer(new byte[MEGABYTE]));
    }
    assertThatThrownBy(() -> reset.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class);

    DemoGate.of(gate).open();
    assertThat(result(answer).toString()).isEqualTo("{\"data\":{\"demoGate\":1}}");
  }

  private HttpClientRequest request(DemoServer server, String type) {
    return result(client.request(HttpMethod.POST, server.port(), "localhost", "/graphql"))
        .putHeader("Content-Type", type);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
