package org.itexports.http.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.itexports.relay.Sha256;

/**
 * What tells one build of the service from another: two of them may answer differently over the
 * same data, so that they must not share entity tags. Native images find it out while they are
 * built.
 */
public final class ServiceBuild {

  /** Names the build: SHA-256 in hexadecimal digits. */
  public static final String ID = id();

  private static final String LIBRARIES = "lib";

  private ServiceBuild() {}

  private static String id() {
    try {
      var source = ServiceBuild.class.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        var file = Path.of(source.getLocation().toURI());
        if (Files.isRegularFile(file) || Files.isDirectory(file.resolve(LIBRARIES))) {
          return id(file);
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The service cannot read its own archive", e);
    }
    // Classes of no archive, in development and in tests: never the same build twice.
    return UUID.randomUUID().toString();
  }

  /**
   * Of an archive and the names of its libraries, which end with their versions.
   *
   * @param archive beside the folder of libraries, or in a folder beside that; or a folder into
   *     which it was unpacked, with the folder of libraries in it, as functions have it
   */
  static String id(Path archive) throws IOException {
    var digest = Sha256.digest();
    var path = archive.toAbsolutePath();
    for (Path file : code(path)) {
      digest.update(text(path.relativize(file)));
      digest.update(Files.readAllBytes(file));
    }
    for (Path library : libraries(path)) {
      digest.update(text(library.getFileName()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] text(Path name) {
    return ('\n' + name.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> code(Path archive) throws IOException {
    try (var files = Files.walk(archive)) {
      return files
          .filter(file -> !file.startsWith(archive.resolve(LIBRARIES)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static List<Path> libraries(Path archive) throws IOException {
    // What lies beside an unpacked archive is not the service's.
    var folders =
        Files.isDirectory(archive)
            ? List.of(archive.resolve(LIBRARIES))
            : List.of(
                archive.resolveSibling(LIBRARIES), archive.getParent().resolveSibling(LIBRARIES));
    var found = new TreeSet<Path>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.walk(folder)) {
          files.filter(Files::isRegularFile).forEach(found::add);
        }
      }
    }
    return List.copyOf(found);
  }
}
