package org.itexports.http.abuse.grammar;

import static org.itexports.http.abuse.wire.HttpText.bytes;
import static org.itexports.http.abuse.wire.HttpText.head;
import static org.itexports.http.abuse.wire.HttpText.join;

import java.util.ArrayList;
import java.util.List;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.WireRequest;

/** Where a body begins and ends: chunks, lengths, requests one behind the other. */
final class Framing {

  private static final String JSON = "Content-Type: application/json";

  private Framing() {}

  static List<Kind<WireRequest>> kinds() {
    return List.of(
        new Kind<>("framing: chunks", Framing::chunks),
        new Kind<>("framing: chunks of one byte", Framing::smallChunks),
        new Kind<>("framing: broken chunks", Framing::brokenChunks),
        new Kind<>("framing: too few bytes", Framing::tooFew),
        new Kind<>("framing: too many bytes", Framing::tooMany),
        new Kind<>("framing: odd length", Framing::oddLength),
        new Kind<>("framing: length and chunks", Framing::lengthAndChunks),
        new Kind<>("framing: other transfer encoding", Framing::otherEncoding),
        new Kind<>("framing: pipelined", Framing::pipelined));
  }

  private static byte[] body(Chance chance) {
    return Envelopes.of(ValidDocuments.shorthand(chance));
  }

  private static byte[] chunkedHead(String... more) {
    var lines = new ArrayList<>(List.of(more));
    lines.add(JSON);
    lines.add("Transfer-Encoding: chunked");
    return bytes(head("POST", HttpText.PATH, lines));
  }

  private static WireRequest chunks(Chance chance) {
    var body = body(chance);
    var text = new String(body, java.nio.charset.StandardCharsets.ISO_8859_1);
    int half = body.length / 2;
    var size = chance.of("%x", "%X", "0000%x", "%x;a=b", "%x;a=\"b;c\"", "%x ");
    var trailer = chance.of("", "X-Trailer: 1\r\n", "Content-Length: 3\r\n", "Host: evil.test\r\n");
    return WireRequest.complete(
        join(
            chunkedHead(),
            bytes(size.formatted(half) + "\r\n" + text.substring(0, half) + "\r\n"),
            bytes(size.formatted(body.length - half) + "\r\n" + text.substring(half) + "\r\n"),
            bytes("0\r\n" + trailer + "\r\n")));
  }

  private static WireRequest smallChunks(Chance chance) {
    var chunks = new StringBuilder();
    for (byte one : body(chance)) {
      chunks.append("1\r\n").append((char) (one & 0xff)).append("\r\n");
    }
    return WireRequest.complete(join(chunkedHead(), bytes(chunks + "0\r\n\r\n")));
  }

  private static WireRequest brokenChunks(Chance chance) {
    var chunk =
        chance.of(
            "-1\r\n\r\n",
            "g\r\n\r\n",
            "\r\n\r\n",
            "0x5\r\nhello\r\n0\r\n\r\n",
            "7fffffff\r\n",
            "ffffffffffffffff\r\n{}\r\n",
            "80000000\r\n{}\r\n",
            "2;" + "a".repeat(70_000) + "\r\n{}\r\n0\r\n\r\n",
            "2\r\n{}{}\r\n0\r\n\r\n",
            "2\n{}\n0\n\n",
            "2\r\n{}0\r\n\r\n",
            "0\r\n" + "X-T: a\r\n".repeat(5_000) + "\r\n",
            "5\r\n{}");
    var bytes = join(chunkedHead(), bytes(chunk));
    // Some of them only look like the beginning of a long chunk: nothing more comes.
    return WireRequest.abandoned(bytes);
  }

  private static WireRequest tooFew(Chance chance) {
    var body = body(chance);
    int announced = body.length + chance.anySize(1, 2_000_000);
    var head = head("POST", HttpText.PATH, List.of(JSON, "Content-Length: " + announced));
    return WireRequest.abandoned(join(bytes(head), body));
  }

  private static WireRequest tooMany(Chance chance) {
    var body = body(chance);
    int announced = chance.below(body.length);
    var head = head("POST", HttpText.PATH, List.of(JSON, "Content-Length: " + announced));
    return WireRequest.broken(join(bytes(head), body));
  }

  private static WireRequest oddLength(Chance chance) {
    var length =
        chance.of(
            "-1",
            "+5",
            "5.0",
            "0x10",
            "1e3",
            "five",
            "",
            "5, 5",
            "5, 6",
            "5\r\nContent-Length: 6",
            "5\r\nContent-Length: 5",
            "99999999999999999999",
            "9223372036854775807",
            "4294967301",
            " 5 5");
    var head = head("POST", HttpText.PATH, List.of(JSON, "Content-Length: " + length));
    return WireRequest.broken(join(bytes(head), body(chance)));
  }

  /** Two readings of where the request ends: what would be smuggled past one of two servers. */
  private static WireRequest lengthAndChunks(Chance chance) {
    var smuggled = "GET /q/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    var encoding =
        chance.of(
            "Transfer-Encoding: chunked",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding:\tchunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "X: y\r\n Transfer-Encoding: chunked",
            "transfer-encoding: CHUNKED");
    int length = chance.of(0, 4, 5 + smuggled.length());
    var head = head("POST", HttpText.PATH, List.of(JSON, "Content-Length: " + length, encoding));
    return WireRequest.broken(bytes(head + "0\r\n\r\n" + smuggled));
  }

  private static WireRequest otherEncoding(Chance chance) {
    var encoding =
        chance.of("gzip, chunked", "chunked, chunked", "identity", "gzip", "", "\u000bchunked");
    var head = head("POST", HttpText.PATH, List.of(JSON, "Transfer-Encoding: " + encoding));
    return WireRequest.broken(join(bytes(head), HttpText.chunked(body(chance))));
  }

  private static WireRequest pipelined(Chance chance) {
    int count = chance.anySize(2, 20);
    var requests = new byte[count][];
    for (int i = 0; i < count; i++) {
      requests[i] = HttpText.post(body(chance), JSON).bytes();
    }
    return WireRequest.pipelined(join(requests), count);
  }
}
