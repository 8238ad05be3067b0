package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.itexports.export.ReleaseFile;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are too long to be kept are sent while they are written. */
@QuarkusTest
@TestProfile(LongDownloadsTest.HardlyAnyRoom.class)
class LongDownloadsTest {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject CurrentCatalogue catalogue;

  /** So that every file is a long one. */
  public static final class HardlyAnyRoom implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("itexports.downloads.kept-bytes", "400");
    }
  }

  @ParameterizedTest
  @EnumSource(ReleaseFile.class)
  void aLongFileComesWhole(ReleaseFile file) throws Exception {
    HttpResponse<byte[]> sent = get(file, "identity");

    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).isEqualTo(written(file));
  }

  @Test
  void aLongFileIsPackedOnItsWay() throws Exception {
    HttpResponse<byte[]> sent = get(ReleaseFile.OBSERVATIONS_JSON_LINES, "gzip");

    assertThat(sent.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.body())).readAllBytes())
        .isEqualTo(written(ReleaseFile.OBSERVATIONS_JSON_LINES));
  }

  @Test
  void theLengthOfAPackageIsToldBeforehand() throws Exception {
    assertThat(
            get(ReleaseFile.DATA_PACKAGE, "identity").headers().firstValueAsLong("Content-Length"))
        .hasValue(written(ReleaseFile.DATA_PACKAGE).length);
    assertThat(
            get(ReleaseFile.OBSERVATIONS_CSV, "identity").headers().firstValue("Transfer-Encoding"))
        .hasValue("chunked");
  }

  @Test
  void whoReadsSlowlyGetsAllOfIt() throws Exception {
    byte[] whole = written(ReleaseFile.OBSERVATIONS_JSON_LINES);
    try (Socket socket = new Socket()) {
      // Little room on the way, so that the service has to wait for its receiver.
      socket.setReceiveBufferSize(2048);
      socket.connect(new java.net.InetSocketAddress("localhost", RestAssured.port));
      socket
          .getOutputStream()
          .write(
              "GET /releases/current/observations.jsonl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      long received = 0;
      byte[] some = new byte[1024];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        received += count;
      }
      assertThat(received).isGreaterThan(whole.length);
    }
  }

  @Test
  void whoGoesAwayDoesNotStopOthers() throws Exception {
    for (int i = 0; i < 20; i++) {
      try (Socket socket = new Socket("localhost", RestAssured.port)) {
        socket
            .getOutputStream()
            .write(
                "GET /releases/current/observations.jsonl HTTP/1.1\r\nHost: x\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
    }

    assertThat(get(ReleaseFile.OBSERVATIONS_CSV, "identity").body())
        .isEqualTo(written(ReleaseFile.OBSERVATIONS_CSV));
  }

  private static HttpResponse<byte[]> get(ReleaseFile file, String coding) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + "/releases/current/"
                        + file.fileName()))
            .header("Accept-Encoding", coding)
            .build(),
        BodyHandlers.ofByteArray());
  }

  private byte[] written(ReleaseFile file) {
    var bytes = new ByteArrayOutputStream();
    file.of(catalogue.get().main().release()).writeAll(bytes);
    return bytes.toByteArray();
  }
}
