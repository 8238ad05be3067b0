package org.itexports.graph.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An answer of data alone, without errors or extensions: an object of JSON, as UTF-8. */
public final class EncodedAnswer {

  static final byte[] BEGIN = JsonBytes.ascii("{\"data\":");
  static final byte END = '}';

  private final byte[] bytes;
  private final int length;

  EncodedAnswer(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Holds the JSON at its beginning; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes the JSON has. */
  public int length() {
    return length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EncodedAnswer answer
        && Arrays.equals(bytes, 0, length, answer.bytes, 0, answer.length);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The JSON. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
