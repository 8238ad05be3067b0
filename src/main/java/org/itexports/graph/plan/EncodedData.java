package org.itexports.graph.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The data of an answer as UTF-8 JSON. */
public final class EncodedData {

  private final byte[] bytes;
  private final int length;

  EncodedData(byte[] bytes, int length) {
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
    return other instanceof EncodedData data
        && Arrays.equals(bytes, 0, length, data.bytes, 0, data.length);
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
