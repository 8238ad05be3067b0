package org.itexports.http.abuse.grammar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.WireRequest;

/** Well-formed requests by POST with headers that are wrong, rare or many. */
final class Headers {

  private static final String JSON = "Content-Type: application/json";

  private Headers() {}

  static List<Kind<WireRequest>> kinds() {
    return List.of(
        header("header: content type", Headers::contentType),
        new Kind<>("header: accept", chance -> with(chance, JSON, accept(chance))),
        new Kind<>("header: content encoding", Headers::packed),
        new Kind<>(
            "header: accept encoding",
            chance ->
                with(
                    chance,
                    JSON,
                    "Accept-Encoding: "
                        + chance.of("gzip", "br", "deflate", "*;q=0", "gzip;q=2", "x"))),
        new Kind<>("header: odd", chance -> with(chance, JSON, odd(chance))),
        new Kind<>("header: many", Headers::many),
        new Kind<>(
            "header: long",
            chance ->
                with(chance, JSON, "X-Long: " + "a".repeat(chance.anySize(100, 100_000)))
                    .untilAnswered()),
        new Kind<>(
            "header: expect",
            chance -> with(chance, JSON, "Expect: " + chance.of("100-Continue", "x", "200-ok"))));
  }

  private static Kind<WireRequest> header(
      String name, java.util.function.Function<Chance, String> line) {
    return new Kind<>(name, chance -> with(chance, line.apply(chance)));
  }

  private static WireRequest with(Chance chance, String... lines) {
    return HttpText.post(Envelopes.of(ValidDocuments.shorthand(chance)), lines);
  }

  private static String contentType(Chance chance) {
    var type =
        chance.of(
            "",
            "application/json; charset=utf-16",
            "application/json; charset=\"UTF-8\"",
            "application/json; charset=",
            "application/json;",
            "application/json, text/plain",
            "APPLICATION/JSON",
            "application/graphql",
            "application/graphql+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "text/plain",
            "text/json",
            "application/xml",
            "application/octet-stream",
            "application/",
            "/",
            "application/json/x",
            "a".repeat(3_000),
            "application/json; a=\"",
            "application/json\u00e9");
    return "Content-Type: " + type;
  }

  private static String accept(Chance chance) {
    var type =
        chance.of(
            "",
            "*/*",
            "text/html",
            "application/json;q=0",
            "application/json;q=0.5, application/graphql-response+json;q=0.4",
            "application/graphql-response+json;q=1.0000001",
            "application/graphql-response+json; charset=utf-16",
            "application/*;q=NaN",
            "*/json",
            "application",
            ";;;,,,;q=",
            "multipart/mixed;deferSpec=20220824",
            "text/event-stream",
            "image/png," + "a/b,".repeat(1_000) + "*/*");
    return "Accept: " + type;
  }

  private static WireRequest packed(Chance chance) {
    var plain = Envelopes.of(ValidDocuments.shorthand(chance));
    var bomb = new byte[chance.anySize(10_000, 3_000_000)];
    return switch (chance.below(6)) {
      case 0 -> HttpText.post(gzip(plain), JSON, "Content-Encoding: gzip");
      case 1 -> HttpText.post(gzip(bomb), JSON, "Content-Encoding: gzip");
      case 2 -> HttpText.post(gzip(gzip(bomb)), JSON, "Content-Encoding: gzip, gzip");
      case 3 -> HttpText.post(deflate(plain), JSON, "Content-Encoding: deflate");
      case 4 -> HttpText.post(plain, JSON, "Content-Encoding: gzip");
      default ->
          HttpText.post(plain, JSON, "Content-Encoding: " + chance.of("br", "identity", "x", ""));
    };
  }

  private static String odd(Chance chance) {
    return chance.of(
        "X-Request-Id: " + "a".repeat(1_000),
        "X-Request-Id: a b\u00ffc",
        "X-HTTP-Method-Override: GET",
        "X-Forwarded-For: 127.0.0.1, " + "1.1.1.1, ".repeat(200),
        "X-Forwarded-Host: evil.test",
        "Forwarded: for=\"[::1]\";host=evil.test",
        "X-Original-URL: /q/health",
        "Cookie: " + "a=b; ".repeat(1_000),
        "Range: bytes=0-0,1-1,2-2",
        "If-None-Match: " + "\"a\",".repeat(500),
        "If-None-Match: *",
        "If-Modified-Since: yesterday",
        "Cache-Control: only-if-cached, max-age=-1",
        "Origin: null",
        "Origin: https://evil.test",
        "Authorization: Basic " + "x".repeat(2_000),
        "Upgrade: websocket",
        "TE: trailers",
        "Trailer: Content-Length",
        "Connection: keep-alive, Content-Length",
        "Keep-Alive: timeout=99999999999",
        "Max-Forwards: -1",
        "Prefer: wait=99999",
        "GraphQL-Preflight: 1",
        "apollo-require-preflight: " + chance.of("", "true"),
        "X-" + "a".repeat(2_000) + ": 1",
        "Accept-Charset: utf-7",
        "Accept-Language: " + "x-".repeat(500));
  }

  private static WireRequest many(Chance chance) {
    var lines = new ArrayList<String>();
    lines.add(JSON);
    for (int i = 0, most = chance.anySize(1, 5_000); i < most; i++) {
      lines.add("X-%d: a".formatted(i));
    }
    return with(chance, lines.toArray(String[]::new)).untilAnswered();
  }

  private static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(packed)) {
      deflate.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
