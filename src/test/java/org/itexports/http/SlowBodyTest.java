package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body that does not come holds nothing up. */
class SlowBodyTest {

  private static final DemoServer SERVER =
      DemoServer.with(Map.of("itexports.http.body-timeout", "100ms"));

  @Test
  void isGivenUpAndTheConnectionClosed() throws IOException {
    try (var socket = new Socket("localhost", SERVER.port())) {
      socket.setSoTimeout(5000);
      socket
          .getOutputStream()
          .write(
              ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 100\r\n\r\n{\"query\":")
                  .getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 408 ")
          .contains("\"code\":\"REQUEST_TIMEOUT\"")
          .contains("within 100 ms");
    }
  }

  @Test
  void isNotWaitedForWhenItWasRefused() throws IOException {
    try (var socket = new Socket("localhost", SERVER.port())) {
      socket.setSoTimeout(5000);
      socket
          .getOutputStream()
          .write(
              ("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                      + "Content-Length: 100\r\n\r\n{\"query\":")
                  .getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 415 ");
    }
  }
}
