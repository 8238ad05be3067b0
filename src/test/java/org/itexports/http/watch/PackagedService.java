package org.itexports.http.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The service as it was packaged, an archive or a native binary, in a process that can be told to
 * stop.
 */
public final class PackagedService implements AutoCloseable {

  private static final Path BUILT = Path.of("target");
  private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.:]+)");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final URI address;

  private PackagedService(Process process) throws InterruptedException {
    this.process = process;
    var reader = new Thread(this::read, "log of the service");
    reader.setDaemon(true);
    reader.start();
    var listening = ADDRESS.matcher(awaitLine("Listening on: "));
    assertThat(listening.find()).isTrue();
    this.address = URI.create(listening.group(1));
  }

  /** Starts it and waits until it listens, with properties such as {@code a.b=c}. */
  public static PackagedService start(String... properties)
      throws IOException, InterruptedException {
    var built = new Properties();
    try (var file = Files.newBufferedReader(BUILT.resolve("quarkus-artifact.properties"))) {
      built.load(file);
    }
    var path = BUILT.resolve(built.getProperty("path")).toString();
    var settings = new ArrayList<>(List.of("quarkus.http.host=127.0.0.1", "quarkus.http.port=0"));
    settings.addAll(List.of(properties));
    var options = settings.stream().map(setting -> "-D" + setting).toList();
    var command = new ArrayList<String>();
    if (built.getProperty("type").startsWith("native")) {
      command.add(path);
      command.addAll(options);
    } else {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-jar", path));
    }
    return new PackagedService(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Where it listens. */
  public URI address() {
    return address;
  }

  /** The next line of the log that holds a text. */
  public String awaitLine(String text) throws InterruptedException {
    while (true) {
      var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(line).as("a line with " + text).isNotNull();
      if (line.contains(text)) {
        return line;
      }
    }
  }

  /** Sends SIGTERM. The process itself would close its log as well. */
  void tellToStop() {
    assertThat(process.toHandle().destroy()).isTrue();
  }

  /** Its exit code, once it has ended. */
  int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void read() {
    try (var log =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      log.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("The log ends: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
