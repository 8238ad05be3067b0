package org.itexports.http.download;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.itexports.export.Rendering;
import org.itexports.http.answer.ContentCoding;

/** A file as it is sent: packed, and written no faster than it is wanted. */
public final class Download {

  /** Enough for a receiver to be busy with while the next piece is made. */
  private static final int PIECE = 64 * 1024;

  private final Rendering rendering;
  private final ByteArrayOutputStream made = new ByteArrayOutputStream(PIECE);
  private final OutputStream packing;
  private boolean isOver;

  Download(Rendering rendering, ContentCoding coding) {
    this.rendering = rendering;
    try {
      this.packing = coding.packing(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next piece; an empty one at the end. Takes time, and is asked by one thread at a time. */
  public Buffer next() {
    return next(PIECE);
  }

  /** All of it, or as much as is long enough. */
  Buffer next(int enough) {
    try {
      while (!isOver && made.size() < enough) {
        isOver = !rendering.writeSome(packing);
        if (isOver) {
          packing.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var piece = Buffer.buffer(made.toByteArray());
    made.reset();
    return piece;
  }

  /** Whether nothing is left. */
  boolean isOver() {
    return isOver;
  }
}
