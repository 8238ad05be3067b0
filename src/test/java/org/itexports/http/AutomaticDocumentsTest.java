package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;
import static org.itexports.http.Client.sendLater;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.itexports.demo.DemoGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that clients register by their hash, as Apollo's clients do. */
class AutomaticDocumentsTest {

  private static final DemoServer SERVER = DemoServer.with(Map.of());

  @Test
  void aHashIsUnknownUntilItsDocumentIsSentOnce() {
    var query = "query shipsByHash{demoShips{totalCount}}";
    var missed = send(get(SERVER, byHash(sha256(query))));
    assertThat(missed.statusCode()).isEqualTo(200);
    assertThat(missed.body())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"PersistedQueryNotFound\",\"extensions\":"
                + "{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}");
    assertThat(Client.header(missed, "Cache-Control")).isEqualTo("no-store");
    var registered = send(get(SERVER, byHash(sha256(query)) + "&" + parameter("query", query)));
    var hit = send(get(SERVER, byHash(sha256(query))));
    var asPosted = send(post(SERVER, "{" + member(sha256(query)) + "}"));
    assertThat(hit.body())
        .isEqualTo(registered.body())
        .isEqualTo(asPosted.body())
        .isEqualTo("{\"data\":{\"demoShips\":{\"totalCount\":5}}}");
    assertThat(Client.header(hit, "ETag")).isEqualTo(Client.header(registered, "ETag"));
  }

  @Test
  void aMissLooksTheSameInTheMediaTypeOfGraphql() {
    // Clients of phones take another status for a failure of the network and do not go on.
    var request = get(SERVER, byHash(sha256("x")));
    var response = send(request.header("Accept", "application/graphql-response+json"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(code(response)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void variablesGoWithAHash() {
    var query = "query($n:Float!){demoNumber(value:$n)}";
    send(
        post(
            SERVER,
            "{\"variables\":{\"n\":1},\"query\":\"%s\",%s}"
                .formatted(query, member(sha256(query)))));
    var response =
        send(post(SERVER, "{\"variables\":{\"n\":2.5},%s}".formatted(member(sha256(query)))));
    assertThat(response.body()).isEqualTo("{\"data\":{\"demoNumber\":2.5}}");
  }

  @Test
  void whatWasAnsweredAsTextIsRegisteredOnceItsHashComes() {
    var query = "query textFirst{demoShips{totalCount}}";
    send(post(SERVER, Client.body(query)));
    assertThat(code(send(get(SERVER, byHash(sha256(query))))))
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    send(get(SERVER, byHash(sha256(query)) + "&" + parameter("query", query)));
    assertThat(send(get(SERVER, byHash(sha256(query)))).body()).contains("totalCount");
  }

  @Test
  void whatTheClientHasAlreadyIsRegisteredToo() {
    var query = "query tagFirst{demoShips{totalCount}}";
    var tag = Client.header(send(get(SERVER, parameter("query", query))), "ETag");
    var both = byHash(sha256(query)) + "&" + parameter("query", query);
    assertThat(send(get(SERVER, both).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    assertThat(send(get(SERVER, byHash(sha256(query)))).body()).contains("totalCount");
  }

  @Test
  void whatIsAnsweredTogetherWithAnotherIsRegisteredToo() {
    var query = "{demoGate(name:\"hash in company\")}";
    var gate = DemoGate.of("hash in company");
    var server = DemoServer.with(Map.of());
    var asText = sendLater(get(server, parameter("query", query)));
    server.awaitCome();
    var both = byHash(sha256(query)) + "&" + parameter("query", query);
    var asHash = sendLater(get(server, both));
    server.awaitCome();
    gate.open();
    assertThat(asHash.join().body()).isEqualTo(asText.join().body());
    assertThat(send(get(server, byHash(sha256(query)))).body()).contains("demoGate");
  }

  @Test
  void upperCaseIsTheSameHash() {
    var query = "{upper:__typename}";
    var hash = sha256(query).toUpperCase(Locale.ROOT);
    assertThat(send(post(SERVER, "{\"query\":\"%s\",%s}".formatted(query, member(hash)))).body())
        .contains("upper");
    assertThat(send(post(SERVER, "{" + member(hash) + "}")).body()).contains("upper");
  }

  @Test
  void aHashOfAnotherDocumentRegistersNothing() {
    var hash = sha256("{right:__typename}");
    var response =
        send(post(SERVER, "{\"query\":\"{wrong:__typename}\",%s}".formatted(member(hash))));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("PERSISTED_QUERY_MISMATCH");
    assertThat(code(send(post(SERVER, "{" + member(hash) + "}"))))
        .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
  }

  @Test
  void whatIsNoDocumentIsNotRegistered() {
    for (String nonsense : new String[] {"{", "{nope}"}) {
      var body = "{\"query\":\"%s\",%s}".formatted(nonsense, member(sha256(nonsense)));
      assertThat(send(post(SERVER, body)).body()).contains("errors");
      assertThat(code(send(post(SERVER, "{" + member(sha256(nonsense)) + "}"))))
          .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{}",
        "[]",
        "\"x\"",
        "{\"version\":1}",
        "{\"version\":2,\"sha256Hash\":\"%s\"}",
        "{\"version\":\"1\",\"sha256Hash\":\"%s\"}",
        "{\"sha256Hash\":\"%s\"}",
        "{\"version\":1,\"sha256Hash\":1}",
        "{\"version\":1,\"sha256Hash\":\"\"}",
        "{\"version\":1,\"sha256Hash\":\"%sa\"}",
        "{\"version\":1,\"sha256Hash\":\"g%s\"}",
      })
  void theExtensionHasOneForm(String persisted) {
    var hash = sha256("{__typename}");
    var response =
        send(
            post(
                SERVER,
                "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":%s}}"
                    .formatted(persisted.formatted(hash))));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("BAD_REQUEST");
  }

  @Test
  void nullIsNoExtension() {
    var body = "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":null}}";
    assertThat(send(post(SERVER, body)).body()).contains("Query");
    var alone = send(post(SERVER, "{\"extensions\":{\"persistedQuery\":null}}"));
    assertThat(alone.statusCode()).isEqualTo(400);
    assertThat(code(alone)).isEqualTo("BAD_REQUEST");
  }

  @Test
  void noMoreAreKeptThanThereIsRoomFor() {
    // One entry takes 256 bytes and two for each character.
    var query = "{room:__typename}";
    long one = 256 + 2L * query.length();
    for (boolean fits : new boolean[] {true, false}) {
      var bytes = Long.toString(fits ? one : one - 1);
      var server = DemoServer.with(Map.of("itexports.documents.automatic-bytes", bytes));
      send(post(server, "{\"query\":\"%s\",%s}".formatted(query, member(sha256(query)))));
      var found = send(post(server, "{" + member(sha256(query)) + "}"));
      assertThat(found.body().contains("room")).isEqualTo(fits);
    }
  }

  @Test
  void registeringCanBeSwitchedOff() {
    var server = DemoServer.with(Map.of("itexports.documents.automatic", "false"));
    var response = send(get(server, byHash(sha256("{__typename}"))));
    assertThat(code(response)).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
    assertThat(response.body()).contains("\"PersistedQueryNotSupported\"");
  }

  private static String byHash(String hash) {
    return parameter(
        "extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash));
  }

  private static String member(String hash) {
    return "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}"
        .formatted(hash);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
