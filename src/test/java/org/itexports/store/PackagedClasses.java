package org.itexports.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts a program of the tests on the service as it was packaged: with its own classes, pool and
 * settings, but another {@code main}.
 */
final class PackagedClasses {

  private static final Path APPLICATION = Path.of("target", "quarkus-app");

  private PackagedClasses() {}

  /** Whether the service was packaged as classes, not as a native binary. */
  static boolean exist() {
    return Files.isDirectory(APPLICATION.resolve("quarkus"));
  }

  static Process start(Class<?> program, List<String> properties, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), "-Dquarkus.http.host-enabled=false"));
    properties.forEach(property -> command.add("-D" + property));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String classPath() throws IOException {
    List<String> path = new ArrayList<>();
    path.add(APPLICATION.resolve("quarkus/transformed-bytecode.jar").toString());
    path.add(APPLICATION.resolve("quarkus/generated-bytecode.jar").toString());
    for (String folder : List.of("app", "lib/main", "lib/boot")) {
      try (Stream<Path> jars = Files.list(APPLICATION.resolve(folder))) {
        jars.map(Path::toString).sorted().forEach(path::add);
      }
    }
    path.add(Path.of("target", "test-classes").toString());
    return String.join(File.pathSeparator, path);
  }
}
