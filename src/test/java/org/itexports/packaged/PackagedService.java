package org.itexports.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service as it was packaged, in a process that can be told to stop. */
public final class PackagedService implements AutoCloseable {

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
    var settings = new ArrayList<>(List.of("quarkus.http.host=127.0.0.1", "quarkus.http.port=0"));
    settings.addAll(List.of(properties));
    return new PackagedService(PackagedProgram.process(settings).redirectErrorStream(true).start());
  }

  /** Where it listens. */
  public URI address() {
    return address;
  }

  /** Its process. */
  public long pid() {
    return process.pid();
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
  public void tellToStop() {
    assertThat(process.toHandle().destroy()).isTrue();
  }

  /** Its exit code, once it has ended. */
  public int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Ends it without asking (SIGKILL). */
  public void kill() throws InterruptedException {
    assertThat(process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
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
