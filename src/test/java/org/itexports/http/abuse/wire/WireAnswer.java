package org.itexports.http.abuse.wire;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** One answer as it came over the wire. */
public final class WireAnswer {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  WireAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The status of HTTP; 0 when the answer is not HTTP/1 at all. */
  public int status() {
    return status;
  }

  /** Whether there is nothing behind the headers. */
  public boolean isEmpty() {
    return body.length == 0;
  }

  /** The value of a header, of one sent twice the last; empty when it was not sent. */
  public String header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, "");
  }

  /** The body as text, unpacked. */
  public String text() {
    try (var stream = unpacked()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("not packed as " + header("content-encoding"), e);
    }
  }

  /** Whether the body says that it is JSON. */
  public boolean isJson() {
    return header("content-type").contains("json");
  }

  /**
   * Whether the connection carries no other request of HTTP/1 after this answer. A refusal by the
   * HTTP server itself, which has no media type, is followed by its hanging up without a word.
   */
  boolean isLast() {
    boolean isBare = status >= 400 && header("content-type").isEmpty() && isEmpty();
    return isBare || status == 101 || header("connection").equalsIgnoreCase("close");
  }

  private InputStream unpacked() throws IOException {
    var bytes = new ByteArrayInputStream(body);
    // An answer to HEAD names the encoding and has no bytes to unpack.
    if (isEmpty()) {
      return bytes;
    }
    return switch (header("content-encoding")) {
      case "gzip" -> new GZIPInputStream(bytes);
      case "deflate" -> new InflaterInputStream(bytes);
      case "br" -> brotli(bytes);
      default -> bytes;
    };
  }

  private static InputStream brotli(InputStream packed) throws IOException {
    Brotli4jLoader.ensureAvailability();
    return new BrotliInputStream(packed);
  }
}
