package org.itexports.dataset;

/**
 * The data package inside the program. It is read once, in a static initialiser, so that a native
 * image holds the records ready and reads no file at start.
 */
public final class BundledDataset {

  private static final Dataset DATASET = DatasetReader.read(files());

  private BundledDataset() {}

  /** The bundled dataset. */
  public static Dataset get() {
    return DATASET;
  }

  /** The files of the bundled package, for who needs its texts. */
  public static PackageFiles files() {
    return PackageFiles.onClassPath("dataset");
  }
}
