package org.itexports.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a data package are read from. */
@FunctionalInterface
public interface PackageFiles {

  /**
   * Opens a file of the package.
   *
   * @param path relative path as in the descriptor
   * @throws IOException if there is no such file
   */
  InputStream open(String path) throws IOException;

  /** The package in a directory. Paths that lead out of it are refused. */
  static PackageFiles inDirectory(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    return path -> {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root)) {
        throw new NoSuchFileException(path);
      }
      return Files.newInputStream(file);
    };
  }

  /**
   * The package in a zip, its descriptor at the top. A file that inflates to more than a package
   * can be, or that is in the zip twice, is refused with {@link UnsafePackageException}.
   */
  static PackageFiles inZip(Path zip) {
    return new ZippedFiles(zip);
  }

  /** The package under a folder of the class path. */
  static PackageFiles onClassPath(String folder) {
    return path -> {
      InputStream stream =
          PackageFiles.class.getClassLoader().getResourceAsStream(folder + "/" + path);
      if (stream == null) {
        throw new NoSuchFileException(path);
      }
      return stream;
    };
  }
}
