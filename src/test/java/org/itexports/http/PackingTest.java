package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are packed for who accepts it, when they are long enough to gain by it. */
class PackingTest {

  private static final DemoServer SERVER = DemoServer.with(Map.of());

  /** The answer is {"data":{"demoFilter":"DemoFilter[word=...]"}} with so many letters. */
  private static String answerOf(int bytes) {
    var around =
        "{\"data\":{\"demoFilter\":\"DemoFilter[word=, kind=null, least=Optional.empty, kinds=null, since=null]\"}}";
    return "{demoFilter(filter:{word:\"%s\"})}".formatted("x".repeat(bytes - around.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip                     | gzip",
        "br                       | br",
        "gzip, deflate, br, zstd  | br",
        "br;q=0.5, gzip           | gzip",
        "br;q=0, gzip             | gzip",
        "*                        | br",
        "*;q=0.1, br;q=0          | gzip",
        "GZIP                     | gzip",
        "identity                 | ",
        "deflate                  | ",
        "gzip;q=0, br;q=0         | ",
        "*;q=0                    | ",
        "zstd                     | ",
      })
  void theClientChooses(String accepted, String coding) throws IOException {
    var request = get(SERVER, parameter("query", answerOf(3000)));
    var response = Client.sendForBytes(request.header("Accept-Encoding", accepted));
    assertThat(header(response, "Content-Encoding")).isEqualTo(coding);
    assertThat(header(response, "Vary")).contains("Accept-Encoding");
    assertThat(unpacked(response.body(), coding)).hasSize(3000);
    if (coding != null) {
      assertThat(response.body().length).isLessThan(300);
      assertThat(header(response, "ETag")).endsWith("." + coding + "\"");
    }
  }

  @Test
  void whatIsShortIsSentAsItIs() {
    for (int bytes : new int[] {1023, 1024}) {
      var request = get(SERVER, parameter("query", answerOf(bytes)));
      for (int i = 0; i < 2; i++) {
        var response = Client.sendForBytes(request.copy().header("Accept-Encoding", "gzip"));
        assertThat(header(response, "Content-Encoding")).isEqualTo(bytes < 1024 ? null : "gzip");
      }
    }
  }

  @Test
  void eachPackingIsKeptAndNamedForItself() {
    var query = parameter("query", answerOf(2000));
    HttpRequest.Builder plain = get(SERVER, query);
    var first = Client.sendForBytes(plain);
    var packed = Client.sendForBytes(plain.copy().header("Accept-Encoding", "gzip"));
    var again = Client.sendForBytes(plain.copy().header("Accept-Encoding", "gzip"));
    assertThat(again.body()).isEqualTo(packed.body()).isNotEqualTo(first.body());
    assertThat(header(packed, "ETag")).isNotEqualTo(header(first, "ETag"));
    var known =
        plain
            .copy()
            .header("Accept-Encoding", "gzip")
            .header("If-None-Match", header(first, "ETag"));
    assertThat(Client.sendForBytes(known).statusCode()).isEqualTo(200);
  }

  @Test
  void answersToPostsArePackedToo() throws IOException {
    var request = post(SERVER, Client.body(answerOf(1500).replace("\"", "\"")));
    var response = Client.sendForBytes(request.header("Accept-Encoding", "br"));
    assertThat(unpacked(response.body(), header(response, "Content-Encoding"))).hasSize(1500);
  }

  @Test
  void bodiesThatComeInPackedAreNotRead() {
    var response =
        Client.send(post(SERVER, Client.body("{__typename}")).header("Content-Encoding", "gzip"));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(header(response, "Accept-Encoding")).isEqualTo("identity");
  }

  private static byte[] unpacked(byte[] body, String coding) throws IOException {
    InputStream bytes = new ByteArrayInputStream(body);
    if ("gzip".equals(coding)) {
      return new GZIPInputStream(bytes).readAllBytes();
    }
    return "br".equals(coding) ? new BrotliInputStream(bytes).readAllBytes() : body;
  }
}
