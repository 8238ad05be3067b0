package org.itexports.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.PackageFiles;
import org.itexports.graph.PlainEngine;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;

/**
 * Builds a release from the package in a directory and prints how long that took and how much
 * memory the release keeps; then how long every example takes over it and over the bundled one.
 */
public final class GrowthBenchmark {

  private GrowthBenchmark() {}

  /** Runs it: the directory of a package, such as {@link LargePackage} writes. */
  public static void main(String... arguments) throws IOException {
    CurrentCatalogue.bundled();
    long before = heap();
    PackageFiles files = PackageFiles.inDirectory(Path.of(arguments[0]));
    long start = System.nanoTime();
    Release large = ReleaseBuilder.build(DatasetReader.read(files));
    System.out.printf(
        "built from %d observations in %.1f s%n",
        large.counts().observations(), (System.nanoTime() - start) / 1e9);
    long bytes = heap() - before;
    System.out.printf(
        "heap: %d MB, %d bytes an observation%n",
        bytes >> 20, bytes / large.counts().observations());
    QueryEngine engine = PlainEngine.make(true);
    new Examples(engine).compare(CurrentCatalogue.bundled(), Catalogue.only(large));
    new MarketYears(engine, Catalogue.only(large)).measure();
  }

  /** What is in use after the garbage is gone, in bytes. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
