package org.itexports.http.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.itexports.packaged.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The packaged service is told to stop: what runs is answered, what is new is not begun. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
class ShutdownIT {

  /** 128 and the number of SIGTERM, as shells count. */
  private static final int ENDED_BY_SIGTERM = 143;

  private static final String QUERY = "{\"query\":\"query Last{release{version}}\"}";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatHasBegunIsAnsweredAndWhatIsNewIsRefused() throws IOException, InterruptedException {
    try (var service = PackagedService.start();
        var connection =
            new Socket(InetAddress.getLoopbackAddress(), service.address().getPort())) {
      var answer = beginRequest(connection);

      service.tellToStop();
      service.awaitLine("Waiting for HTTP requests to complete");
      to(service).get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
      ask(service)
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("1"))
          .header("Connection", equalTo("close"))
          .body("errors[0].extensions.code", equalTo("SHUTTING_DOWN"));

      endRequest(connection);
      assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
      assertThat(answer.lines()).anyMatch(line -> line.startsWith("{\"data\":{\"release\":"));
      assertThat(service.awaitEnd()).isEqualTo(ENDED_BY_SIGTERM);
    }
  }

  @Test
  void balancersHaveTimeToLookElsewhere() throws IOException, InterruptedException {
    try (var service = PackagedService.start("quarkus.shutdown.delay=1m")) {
      ask(service).then().statusCode(200);
      service.tellToStop();
      while (to(service).get("/q/health/ready").statusCode() == 200) {
        Thread.onSpinWait();
      }
      to(service).get("/q/health/live").then().statusCode(200);
      ask(service).then().statusCode(200);
    }
  }

  @Test
  void linesOfTheAccessLogAreJson() throws IOException, InterruptedException {
    try (var service = PackagedService.start()) {
      ask(service).then().statusCode(200);
      JsonNode line = JSON.readTree(service.awaitLine("\"org.itexports.access\""));
      assertThat(line.at("/level").asText()).isEqualTo("INFO");
      assertThat(line.at("/message").asText()).startsWith("Last 200 success in ");
      assertThat(line.at("/mdc/operation").asText()).isEqualTo("Last");
      assertThat(line.at("/mdc/cache").asText()).isEqualTo("miss");
      assertThat(line.at("/mdc/document").asText()).hasSize(64);
      assertThat(line.toString()).doesNotContain("release{", "127.0.0.1");
    }
  }

  /** Sends the head and half of the body, and waits until the service wants the rest. */
  private static BufferedReader beginRequest(Socket connection) throws IOException {
    var head =
        "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Expect: 100-continue\r\nContent-Length: "
            + QUERY.length()
            + "\r\n\r\n";
    send(connection, head + QUERY.substring(0, QUERY.length() / 2));
    var answer =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
    assertThat(answer.readLine()).isEmpty();
    return answer;
  }

  private static void endRequest(Socket connection) throws IOException {
    send(connection, QUERY.substring(QUERY.length() / 2));
  }

  private static void send(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  private static Response ask(PackagedService service) {
    return to(service).contentType("application/json").body(QUERY).post("/graphql");
  }

  private static RequestSpecification to(PackagedService service) {
    return given().baseUri(service.address().toString());
  }
}
