package org.itexports.dataset;

import java.nio.file.Path;

/**
 * A small package about an economy that does not exist, in two versions. The second one brings a
 * month, revises another, restates a firm's revenue and withdraws a blog's guess.
 */
public final class Zelmaria {

  /** The earlier version. */
  public static final String FIRST = "2025.8.1";

  /** The later version. */
  public static final String SECOND = "2025.9.1";

  private static final String FOLDER = "packages/zelmaria/";

  private Zelmaria() {}

  /** The files of a version. */
  public static PackageFiles files(String version) {
    return PackageFiles.onClassPath(FOLDER + version);
  }

  /** The texts of a version. */
  public static DataPackage texts(String version) {
    return DataPackage.read(files(version));
  }

  /** A version without defects. */
  public static Dataset dataset(String version) {
    return DatasetReader.read(files(version));
  }

  /** Where a version lies, seen from the root of the project. */
  public static Path directory(String version) {
    return Path.of("src/test/resources", FOLDER, version);
  }
}
