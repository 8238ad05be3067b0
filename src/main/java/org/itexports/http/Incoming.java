package org.itexports.http;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;

/**
 * A request as it came in.
 *
 * @param isSafe whether it came by GET or HEAD, by which nothing may be changed
 * @param bytes the body of a POST, or the query component of the address
 * @param release that it names; empty for the current one
 * @param type of the answer
 * @param coding for an answer that is worth packing
 * @param ifNoneMatch the header; null when there is none
 * @param requestId under which failures are logged
 */
record Incoming(
    boolean isSafe,
    Buffer bytes,
    String release,
    MediaType type,
    ContentCoding coding,
    String ifNoneMatch,
    String requestId) {

  /** Names what was sent: a body never equals an address. */
  ByteBuffer name() {
    var name = new byte[bytes.length() + 1];
    name[0] = (byte) (isSafe ? 'G' : 'P');
    bytes.getBytes(name, 1);
    return ByteBuffer.wrap(name);
  }
}
