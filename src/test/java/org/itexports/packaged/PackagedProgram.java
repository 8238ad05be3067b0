package org.itexports.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as it was packaged, an archive or a native binary, in processes of its own. */
public final class PackagedProgram {

  private static final Path BUILT = Path.of("target");
  private static final long PATIENCE_SECONDS = 120;

  private PackagedProgram() {}

  /**
   * What a command said.
   *
   * @param exitCode what it told the shell
   */
  public record Said(int exitCode, String out, String err) {}

  /** Runs a command to its end, with properties such as {@code a.b=c}. */
  public static Said run(List<String> properties, String... arguments) {
    try {
      Process process = process(properties, arguments).start();
      var err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      String out = read(process.getInputStream());
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      return new Said(process.exitValue(), out, err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A process that is not started yet; without arguments it is the service. */
  public static ProcessBuilder process(List<String> properties, String... arguments) {
    var built = built();
    var path = BUILT.resolve(built.getProperty("path")).toString();
    var options = properties.stream().map(property -> "-D" + property).toList();
    var command = new ArrayList<String>();
    if (built.getProperty("type").startsWith("native")) {
      command.add(path);
      command.addAll(options);
    } else {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // A command ends before the second compiler has earned its keep.
      command.add("-XX:TieredStopAtLevel=1");
      command.addAll(options);
      command.addAll(List.of("-jar", path));
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static Properties built() {
    var built = new Properties();
    try (var file = Files.newBufferedReader(BUILT.resolve("quarkus-artifact.properties"))) {
      built.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built;
  }

  private static String read(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
