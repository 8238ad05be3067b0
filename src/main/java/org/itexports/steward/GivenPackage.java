package org.itexports.steward;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A data package that a command is given: a directory, or a zip of one. */
final class GivenPackage {

  private GivenPackage() {}

  static void describe(CommandSpec specification) {
    specification.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("PACKAGE")
            .type(String.class)
            .description("The data package: its directory, or a zip with datapackage.json on top.")
            .build());
  }

  /**
   * Reads its texts.
   *
   * @throws NoSuchFileException if there is neither a directory nor a file
   */
  static DataPackage read(String path) throws NoSuchFileException {
    Path place = Path.of(path);
    if (Files.isDirectory(place)) {
      return DataPackage.read(PackageFiles.inDirectory(place));
    }
    if (Files.isRegularFile(place)) {
      return DataPackage.read(PackageFiles.inZip(place));
    }
    throw new NoSuchFileException(path);
  }
}
