package org.itexports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/** A file with a line for each print, by key. */
abstract class Lines implements Rendering {

  /** About half a megabyte. */
  private static final int PIECE = 1_000;

  private final Release release;
  private final List<Observation> prints;
  private int next;

  Lines(Release release) {
    this.release = release;
    this.prints = release.observations().all();
  }

  @Override
  public final boolean writeSome(OutputStream out) throws IOException {
    int end = Math.min(prints.size(), next + PIECE);
    write(release, prints.subList(next, end), next == 0, out);
    next = end;
    return next < prints.size();
  }

  /**
   * Writes lines.
   *
   * @param isFirst whether they are the first of the file
   */
  abstract void write(Release release, List<Observation> prints, boolean isFirst, OutputStream out)
      throws IOException;
}
