package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.PackageArchive;
import org.itexports.packaged.PackagedProgram;

/** A store in a file, and the commands of the packaged program that work on it. */
final class StoreAtWork {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DAY = "2999-01-01";

  private final Path directory;
  private final Map<String, Long> durations = new HashMap<>();

  /** How long a command takes that only opens the store, in milliseconds. */
  private final long timeToOpen;

  private int questions;

  StoreAtWork(Path directory) {
    this.directory = directory;
    long start = System.nanoTime();
    done("releases");
    this.timeToOpen = millisecondsSince(start);
  }

  /** One command that changes the store. */
  record Step(String words, ProcessBuilder command) {

    Process start() throws IOException {
      return command.start();
    }

    String verb() {
      return words.substring(0, words.indexOf(' '));
    }
  }

  String path() {
    return "itexports.store.path=" + directory.resolve("releases");
  }

  long timeToOpen() {
    return timeToOpen;
  }

  /** The service on this store, not started. */
  ProcessBuilder process() {
    return quiet(
        PackagedProgram.process(
            List.of(path(), "quarkus.http.host=127.0.0.1", "quarkus.http.port=0")));
  }

  /** A step that is possible now. */
  Step next(Releases now, Random random) {
    List<String> possible = new ArrayList<>(List.of("load"));
    if (now.canPublish()) {
      possible.addAll(List.of("publish", "publish"));
    }
    if (now.canUndo()) {
      possible.add("undo");
    }
    return step(possible.get(random.nextInt(possible.size())), now);
  }

  /** A moment at which a step is likely to be at work. */
  long moment(Step step, Random random) {
    long end = durations.get(step.verb());
    long begin = Math.min(timeToOpen, end) / 2;
    return begin + random.nextLong(end - begin + end / 10);
  }

  /** Does a step to its end, to know how long it takes. */
  void measure(String verb, Releases now) throws IOException, InterruptedException {
    Step step = step(verb, now);
    long start = System.nanoTime();
    assertThat(step.start().waitFor()).isZero();
    durations.put(verb, millisecondsSince(start));
    assertThat(releases()).isEqualTo(now.after(step.words()));
  }

  private Step step(String verb, Releases now) {
    String version =
        switch (verb) {
          case "load" -> now.nextVersion();
          case "publish" -> now.toPublish();
          default -> now.served();
        };
    List<String> arguments =
        switch (verb) {
          case "load" -> List.of(verb, file(version).toString());
          case "publish" -> List.of(verb, version);
          default -> List.of(verb);
        };
    return new Step(
        verb + " " + version,
        quiet(PackagedProgram.process(List.of(path()), arguments.toArray(String[]::new))));
  }

  /** What the store holds. */
  Releases releases() {
    Path report = directory.resolve("releases-" + ++questions + ".json");
    done("releases", "--report", report.toString());
    try {
      List<String> all = new ArrayList<>();
      for (JsonNode release : JSON.readTree(report.toFile())) {
        all.add(release.path("version").asText() + ":" + release.path("state").asText());
      }
      return new Releases(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is served is what was loaded, byte by byte. */
  void checkServed(Releases now) throws IOException {
    checkExport(now.served());
  }

  /** Every release is what was loaded, byte by byte. */
  void checkAllReleases(Releases now) throws IOException {
    for (String version : now.versions()) {
      checkExport(version, version);
    }
  }

  private void checkExport(String expected, String... version) throws IOException {
    Path into = directory.resolve("export-" + ++questions);
    Stream<String> arguments =
        Stream.of(Stream.of("export"), Stream.of(version), Stream.of("--into", into.toString()))
            .flatMap(part -> part);
    done(arguments.toArray(String[]::new));
    try (Stream<Path> files = Files.walk(into)) {
      Path zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
      assertThat(zip).hasSameBinaryContentAs(file(expected));
    }
  }

  /** The bundle, or a version of it in which all figures by category have another note. */
  private Path file(String version) {
    Path file = directory.resolve(version + ".zip");
    if (!Files.exists(file)) {
      PackageArchive zip = PackageArchive.of(texts(version));
      try (OutputStream out = Files.newOutputStream(file)) {
        zip.write(out, 0, zip.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return file;
  }

  private static DataPackage texts(String version) {
    return version.equals(Releases.BUNDLED)
        ? DataPackage.read(BundledDataset.files())
        : EditedPackage.ofTheBundle()
            .version(version, DAY)
            .column("observations-categories", "note", version)
            .done();
  }

  private void done(String... command) {
    var said = PackagedProgram.run(List.of(path()), command);
    assertThat(said.exitCode()).as("%s", said).isZero();
  }

  private static ProcessBuilder quiet(ProcessBuilder process) {
    return process
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static long millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
