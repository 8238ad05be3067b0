package org.itexports.http.abuse.wire;

/** What is sent, byte for byte, whether or not it is HTTP. */
public final class WireRequest {

  /** How the sender goes on after the last byte. */
  public enum Ending {
    /** The request is complete, so the connection can carry the next one. */
    KEEP,
    /** The connection is of no more use, whatever the answer. */
    CLOSE,
    /** What was announced never comes: the sender leaves, and need not be answered. */
    LEAVE
  }

  private final byte[] bytes;
  private final int answers;
  private final boolean isHead;
  private final Ending ending;

  private WireRequest(byte[] bytes, int answers, boolean isHead, Ending ending) {
    this.bytes = bytes;
    this.answers = answers;
    this.isHead = isHead;
    this.ending = ending;
  }

  /** A request that is complete and gets one answer. */
  public static WireRequest complete(byte[] bytes) {
    return new WireRequest(bytes, 1, false, Ending.KEEP);
  }

  /** A request that asks for headers alone, so that no body follows them. */
  public static WireRequest head(byte[] bytes) {
    return new WireRequest(bytes, 1, true, Ending.KEEP);
  }

  /** Several complete requests at once. */
  public static WireRequest pipelined(byte[] bytes, int count) {
    return new WireRequest(bytes, count, false, Ending.KEEP);
  }

  /** A request after which a server may answer or hang up. */
  public static WireRequest broken(byte[] bytes) {
    return new WireRequest(bytes, 1, false, Ending.CLOSE);
  }

  /** The beginning of a request that has no end. */
  public static WireRequest abandoned(byte[] bytes) {
    return new WireRequest(bytes, 0, false, Ending.LEAVE);
  }

  /** The same bytes, after which the server may hang up: it need not read them all. */
  public WireRequest untilAnswered() {
    return new WireRequest(bytes, answers, isHead, Ending.CLOSE);
  }

  /** What is sent. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many answers it is given when it is served. */
  public int answers() {
    return answers;
  }

  /** Whether its answer has no body. */
  public boolean isHead() {
    return isHead;
  }

  /** How the sender goes on. */
  public Ending ending() {
    return ending;
  }
}
