package org.itexports.http.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.itexports.relay.Sha256;

/**
 * What tells one build of the service from another: two of them may answer differently over the
 * same data, so that they must not share entity tags. Native images find it out while they are
 * built.
 */
final class ServiceBuild {

  static final String ID = id();

  private ServiceBuild() {}

  private static String id() {
    try {
      var source = ServiceBuild.class.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        var file = Path.of(source.getLocation().toURI());
        if (Files.isRegularFile(file)) {
          return Sha256.hex(Files.readAllBytes(file));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The service cannot read its own archive", e);
    }
    // Classes of no archive, in development and in tests: never the same build twice.
    return UUID.randomUUID().toString();
  }
}
