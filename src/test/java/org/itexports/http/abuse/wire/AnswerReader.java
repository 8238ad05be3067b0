package org.itexports.http.abuse.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads answers of HTTP/1 one after the other, strictly: one that is cut off fails. */
final class AnswerReader {

  private static final int CONTINUE = 100;
  private static final int SWITCHING_PROTOCOLS = 101;

  /** What the reader does when only the end of the connection ends an answer. */
  interface Farewell {
    void say() throws IOException;
  }

  private final InputStream in;
  private final Farewell farewell;

  AnswerReader(InputStream in, Farewell farewell) {
    this.in = new BufferedInputStream(in);
    this.farewell = farewell;
  }

  /** The next answer that is final; empty when the server has closed the connection instead. */
  Optional<WireAnswer> next(boolean head) throws IOException {
    while (true) {
      in.mark(1);
      int first = first();
      if (first < 0) {
        return Optional.empty();
      }
      in.reset();
      if (first != 'H') {
        return Optional.of(new WireAnswer(0, Map.of(), untilClosed()));
      }
      int status = status(line());
      var headers = headers();
      if (status != CONTINUE) {
        return Optional.of(new WireAnswer(status, headers, body(status, headers, head)));
      }
    }
  }

  private int first() throws IOException {
    try {
      return in.read();
    } catch (SocketException e) {
      // Who hangs up on bytes that nobody read yet resets the connection.
      return -1;
    }
  }

  private static int status(String line) throws IOException {
    var parts = line.split(" ", 3);
    if (parts.length < 2
        || !parts[0].matches("HTTP/\\d\\.\\d")
        || !parts[1].matches("[1-5]\\d\\d")) {
      throw new IOException("no status line: " + line);
    }
    return Integer.parseInt(parts[1]);
  }

  private Map<String, String> headers() throws IOException {
    var headers = new HashMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("no header: " + line);
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] body(int status, Map<String, String> headers, boolean head) throws IOException {
    if (head || status == SWITCHING_PROTOCOLS || status == 204 || status == 304) {
      return new byte[0];
    }
    if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
      return chunks();
    }
    var length = headers.get("content-length");
    return length == null ? untilClosed() : exactly(Integer.parseInt(length));
  }

  private byte[] untilClosed() throws IOException {
    farewell.say();
    return in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      bytes.writeBytes(exactly(size));
      line();
    }
    headers();
    return bytes.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("cut off after %d of %d bytes".formatted(bytes.length, length));
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("cut off within the headers: " + line);
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
