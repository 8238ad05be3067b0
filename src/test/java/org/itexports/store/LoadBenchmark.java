package org.itexports.store;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageFiles;
import org.itexports.release.Release;

/**
 * Loads the package in a directory into the store, publishes it, reads it back, and prints how long
 * each took and how much memory the process needed. See docs/store.md for how it is started.
 */
public final class LoadBenchmark implements QuarkusApplication {

  private static final long SECONDS_BETWEEN_LINES = 2;

  private long lastLine = System.nanoTime();

  /** Starts it with the directory of a package. */
  public static void main(String... arguments) {
    Quarkus.run(LoadBenchmark.class, arguments);
  }

  @Override
  public int run(String... arguments) throws IOException {
    bean(Schema.class).migrate();
    Path directory = Path.of(arguments[0]);
    DataPackage texts =
        timed("read files", () -> DataPackage.read(PackageFiles.inDirectory(directory)));
    PackageLoader loader = bean(PackageLoader.class);
    LoadReport report =
        timed("validate and load", () -> loader.load(texts, "a benchmark", this::line));
    timed("load again", () -> loader.load(texts, "a benchmark", this::line));
    timed("publish", () -> bean(Publisher.class).publish(texts.name()));
    Release release =
        timed("read back", () -> bean(StoredReleases.class).read(report.release()).orElseThrow());
    System.out.printf(
        "%d observations, same hash: %b%n",
        release.counts().observations(), release.hash().equals(report.release().hash()));
    Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .forEach(System.out::println);
    return 0;
  }

  private void line(String step, long done, long total) {
    long now = System.nanoTime();
    if (now - lastLine > SECONDS_BETWEEN_LINES * 1_000_000_000) {
      System.out.printf("  %s: %d of %d%n", step, done, total);
      lastLine = now;
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    return result;
  }

  private static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
