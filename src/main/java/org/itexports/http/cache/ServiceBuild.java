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

  private ServiceBuild() {}

  private static String id() {
    try {
      var source = ServiceBuild.class.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        var file = Path.of(source.getLocation().toURI());
        if (Files.isRegularFile(file)) {
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
   * @param archive beside the folder of libraries, or in a folder beside that
   */
  static String id(Path archive) throws IOException {
    var digest = Sha256.digest();
    digest.update(Files.readAllBytes(archive));
    var folder = archive.toAbsolutePath().getParent();
    for (Path library : libraries(folder.resolve("lib"), folder.resolveSibling("lib"))) {
      digest.update(('\n' + library.getFileName().toString()).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> libraries(Path... folders) throws IOException {
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
