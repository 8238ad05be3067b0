package org.itexports.graph.plan;

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
}
