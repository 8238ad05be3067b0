package org.itexports.http.abuse.grammar;

import static org.itexports.http.abuse.wire.HttpText.bytes;

import java.util.List;
import java.util.function.Function;
import org.itexports.http.abuse.wire.WireRequest;

/** What is not HTTP, or not quite, sent to a port where HTTP is spoken. */
final class MalformedHttp {

  private static final String GET = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n";
  private static final String HOST = "Host: localhost\r\n";

  private MalformedHttp() {}

  static List<Kind<WireRequest>> kinds() {
    return List.of(
        text("raw: request line", MalformedHttp::requestLine),
        text("raw: version", MalformedHttp::version),
        text("raw: header line", MalformedHttp::headerLine),
        text("raw: host", MalformedHttp::host),
        text("raw: line ends", MalformedHttp::lineEnds),
        text("raw: target form", MalformedHttp::targetForm),
        text(
            "raw: many headers",
            chance -> GET + HOST + "A: b\r\n".repeat(chance.anySize(10, 20_000)) + "\r\n"),
        text(
            "raw: long target",
            chance ->
                "GET /"
                    + "a".repeat(chance.anySize(1_000, 100_000))
                    + " HTTP/1.1\r\n"
                    + HOST
                    + "\r\n"),
        text("raw: upgrade", MalformedHttp::upgrade),
        abandoned("raw: another protocol", MalformedHttp::anotherProtocol),
        abandoned("raw: cut off", MalformedHttp::cutOff),
        new Kind<>(
            "raw: bytes", chance -> WireRequest.abandoned(chance.bytes(chance.anySize(1, 10_000)))),
        new Kind<>("raw: bytes changed", MalformedHttp::bytesChanged));
  }

  private static Kind<WireRequest> text(String name, Function<Chance, String> text) {
    return new Kind<>(name, chance -> WireRequest.broken(bytes(text.apply(chance))));
  }

  private static Kind<WireRequest> abandoned(String name, Function<Chance, String> text) {
    return new Kind<>(name, chance -> WireRequest.abandoned(bytes(text.apply(chance))));
  }

  private static String requestLine(Chance chance) {
    var line =
        chance.of(
            "GET",
            "GET /graphql",
            "GET  /graphql  HTTP/1.1",
            "GET\t/graphql\tHTTP/1.1",
            "/graphql HTTP/1.1",
            " GET /graphql HTTP/1.1",
            "GET /graphql HTTP/1.1 x",
            "GET /a b HTTP/1.1",
            "GET \u0000 HTTP/1.1",
            "G\u0000T /graphql HTTP/1.1",
            "GET /graphql\u00ff HTTP/1.1",
            "G:T /graphql HTTP/1.1",
            "\u0001\u0002\u0003",
            "{\"query\":\"{__typename}\"}");
    return line + "\r\n" + HOST + "\r\n";
  }

  private static String version(Chance chance) {
    var version =
        chance.of(
            "HTTP/0.9",
            "HTTP/1.0",
            "HTTP/1.2",
            "HTTP/2.0",
            "HTTP/3.7",
            "HTTP/9999999999.1",
            "http/1.1",
            "HTTP/1",
            "HTTP/1.1.1",
            "HTTP/-1.1",
            "HTTPS/1.1",
            "ICY/1.1",
            "HTTP/x.y");
    return "GET /graphql?query=%7B__typename%7D " + version + "\r\n" + HOST + "\r\n";
  }

  private static String headerLine(Chance chance) {
    var line =
        chance.of(
            "No colon",
            ": no name",
            "Space : before",
            " Folded: a",
            "A: b\r\n folded",
            "N\u0000l: a",
            "A: n\u0000l",
            "A: \u000b",
            "A\u00e9: a",
            "A: \u001b[2J",
            "A(b): c",
            "A: b\rB: c",
            "Content-Length",
            ":".repeat(1_000),
            "A: " + "b".repeat(70_000));
    return GET + HOST + line + "\r\n\r\n";
  }

  private static String host(Chance chance) {
    var host =
        chance.of(
            "",
            "Host:\r\n",
            "Host: a\r\nHost: b\r\n",
            "Host: a b\r\n",
            "Host: localhost:99999999\r\n",
            "Host: [::1\r\n",
            "Host: user@localhost\r\n",
            "Host: localhost/path\r\n",
            "Host: " + "a".repeat(5_000) + "\r\n",
            "Host: \u00e9\r\n");
    return GET + host + "\r\n";
  }

  private static String lineEnds(Chance chance) {
    var request = GET + HOST + "\r\n";
    return chance.of(
        request.replace("\r\n", "\n"),
        "\r\n\r\n\r\n" + request,
        request.replace(HOST, "\n" + HOST));
  }

  private static String targetForm(Chance chance) {
    var target =
        chance.of(
            "http://localhost/graphql",
            "http://evil.test/graphql",
            "https://localhost:1/graphql",
            "http:///graphql",
            "http://[::1/graphql",
            "localhost:80",
            "ftp://localhost/graphql",
            "javascript:alert(1)",
            "*",
            "?query=%7B__typename%7D",
            "graphql",
            "http://localhost/../graphql",
            "/graphql\\..\\q",
            "http://user:word@localhost/graphql");
    var method = chance.of("GET", "POST", "OPTIONS", "CONNECT", "TRACE");
    return method + " " + target + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";
  }

  private static String upgrade(Chance chance) {
    var headers =
        chance.of(
            "Upgrade: websocket;Sec-WebSocket-Version: 13;Sec-WebSocket-Key: dGhlIHNhbXBsZQ==",
            "Upgrade: websocket;Sec-WebSocket-Version: 99",
            "Upgrade: h2c;HTTP2-Settings: !!!",
            "Upgrade: h2c;HTTP2-Settings: AAMAAABkAAQAAP__",
            "Upgrade: h2c",
            "Upgrade: TLS/1.0, nothing");
    return GET + HOST + "Connection: Upgrade\r\n" + headers.replace(";", "\r\n") + "\r\n\r\n";
  }

  private static String anotherProtocol(Chance chance) {
    return chance.of(
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + "a".repeat(500),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "\u00ff".repeat(200),
        "PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\n" + GET + HOST + "\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "EHLO localhost\r\n",
        "*1\r\n$4\r\nPING\r\n",
        "GET /graphql\r\n",
        "\u0000".repeat(3_000),
        "\n".repeat(3_000));
  }

  private static String cutOff(Chance chance) {
    var request =
        "POST /graphql HTTP/1.1\r\n"
            + HOST
            + "Content-Type: application/json\r\nContent-Length: 24\r\n\r\n{\"query\":\"{__typename}\"}";
    return request.substring(0, chance.below(request.length()));
  }

  private static WireRequest bytesChanged(Chance chance) {
    var bytes = bytes(GET + HOST + "Accept: */*\r\nUser-Agent: a\r\n\r\n");
    for (int i = 0, most = chance.anySize(1, 10); i < most; i++) {
      bytes[chance.below(bytes.length)] = chance.bytes(1)[0];
    }
    return WireRequest.abandoned(bytes);
  }
}
