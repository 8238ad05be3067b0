package org.itexports.export;

import java.io.IOException;
import java.io.OutputStream;
import org.itexports.dataset.PackageArchive;

/** The bytes of a package, which are there already, a slice at a time. */
final class Slices implements Rendering {

  private static final int SLICE = 64 * 1024;

  private final PackageArchive archive;
  private int next;

  Slices(PackageArchive archive) {
    this.archive = archive;
  }

  @Override
  public boolean writeSome(OutputStream out) throws IOException {
    int length = Math.min(SLICE, archive.size() - next);
    archive.write(out, next, length);
    next += length;
    return next < archive.size();
  }
}
