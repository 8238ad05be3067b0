package org.itexports.http.abuse.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests written as HTTP/1.1, line by line. */
public final class HttpText {

  /** Where GraphQL is served. */
  public static final String PATH = "/graphql";

  private static final String LINE = "\r\n";

  private HttpText() {}

  /** A GraphQL request over POST as it should be sent. */
  public static WireRequest post(byte[] body) {
    return post(body, "Content-Type: application/json");
  }

  /** A request over POST with the headers given and the length that is right. */
  public static WireRequest post(byte[] body, String... headers) {
    return request("POST", PATH, List.of(headers), body);
  }

  /** A request with a body and the length that is right. */
  public static WireRequest request(
      String method, String target, List<String> headers, byte[] body) {
    var lines = new ArrayList<>(headers);
    lines.add("Content-Length: " + body.length);
    return complete(method, head(method, target, lines), body);
  }

  /** A request without a body. */
  public static WireRequest request(String method, String target, List<String> headers) {
    return complete(method, head(method, target, headers), new byte[0]);
  }

  /** The first line and the headers, with the Host that HTTP/1.1 wants. */
  public static String head(String method, String target, List<String> headers) {
    return method
        + " "
        + target
        + " HTTP/1.1"
        + LINE
        + "Host: localhost"
        + LINE
        + String.join("", headers.stream().map(header -> header + LINE).toList())
        + LINE;
  }

  /** A body in one chunk of the transfer encoding, with its end. */
  public static byte[] chunked(byte[] body) {
    if (body.length == 0) {
      return bytes("0" + LINE + LINE);
    }
    return join(
        bytes(Integer.toHexString(body.length) + LINE), body, bytes(LINE + "0" + LINE + LINE));
  }

  /** Text as the bytes that HTTP sends: one for each character up to U+00FF. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Bytes one after the other. */
  public static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static WireRequest complete(String method, String head, byte[] body) {
    var bytes = join(bytes(head), body);
    return method.equals("HEAD") ? WireRequest.head(bytes) : WireRequest.complete(bytes);
  }
}
