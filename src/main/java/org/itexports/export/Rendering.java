package org.itexports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file that is being written, piece by piece, so that whoever reads slowly makes the next piece
 * wait instead of a thread or a memory.
 */
public interface Rendering {

  /**
   * Writes the next piece.
   *
   * @return whether there is another one
   */
  boolean writeSome(OutputStream out) throws IOException;

  /** Writes all that is left. */
  default void writeAll(OutputStream out) {
    try {
      while (writeSome(out)) {
        // Until nothing is left.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that is short enough to be written at once. */
  static Rendering once(Piece piece) {
    return out -> {
      piece.write(out);
      return false;
    };
  }

  /** What is written at once. */
  interface Piece {
    /** Writes it. */
    void write(OutputStream out) throws IOException;
  }
}
