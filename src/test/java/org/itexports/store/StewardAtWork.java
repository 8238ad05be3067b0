package org.itexports.store;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Table;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;

/**
 * A program that says what it finds in a store and then works on it, until somebody ends it: loads,
 * publishes and undoes. Each step is announced before and after.
 */
public final class StewardAtWork implements QuarkusApplication {

  /** Starts the program; {@code all} checks every release and ends, {@code once} publishes one. */
  public static void main(String... arguments) {
    Quarkus.run(StewardAtWork.class, arguments);
  }

  private final PackageLoader loader = bean(PackageLoader.class);
  private final Publisher publisher = bean(Publisher.class);
  private final StoredReleases stored = bean(StoredReleases.class);
  private final DataPackage bundled = DataPackage.read(BundledDataset.files());

  @Override
  public int run(String... arguments) {
    String task = arguments.length == 0 ? "" : arguments[0];
    if (task.equals("once")) {
      loader.load(Zelmaria.texts(Zelmaria.FIRST), "a steward", Progress.NONE);
      say("PUBLISHED " + publisher.publish("zelmaria-it-exports").version());
      return 0;
    }
    List<ReleaseEntry> releases = stored.releases(BundledDataset.get().name());
    checkReleases(task.equals("all") ? releases : newest(releases, 2));
    say("FOUND " + describe(releases));
    Await.until("the store was read", bean(StoreWatch.class)::isSettled);
    Release served = bean(CurrentCatalogue.class).get().main().release();
    say("SERVED " + served.version() + " " + served.hash());
    if (task.equals("all")) {
      return 0;
    }
    work(releases.size());
    return 0;
  }

  private void work(int releases) {
    String name = BundledDataset.get().name();
    for (int number = releases + 1; ; number++) {
      DataPackage texts = version(number);
      step("load " + texts.version(), () -> loader.load(texts, "a steward", Progress.NONE));
      step("publish " + texts.version(), () -> publisher.publish(name));
      if (number % 2 == 0) {
        step("undo " + texts.version(), () -> publisher.undo(name));
      }
    }
  }

  private static void step(String what, Runnable work) {
    say("BEGIN " + what);
    work.run();
    say("DONE " + what);
  }

  /** The rows of a release read again say what was loaded. */
  private void checkReleases(List<ReleaseEntry> releases) {
    for (ReleaseEntry entry : releases) {
      String hash = stored.texts(entry).orElseThrow().hash();
      if (!hash.equals(entry.hash())) {
        say("BROKEN " + entry.version() + " has " + hash + " instead of " + entry.hash());
      }
    }
  }

  private static List<ReleaseEntry> newest(List<ReleaseEntry> releases, int count) {
    return releases.subList(Math.max(0, releases.size() - count), releases.size());
  }

  private static String describe(List<ReleaseEntry> releases) {
    return releases.stream()
        .map(entry -> entry.version() + ":" + entry.state())
        .collect(Collectors.joining(","));
  }

  /** A version of the bundle in which all figures by category have another note. */
  private DataPackage version(int number) {
    String descriptor =
        EditedPackage.of(DataPackage.of(bundled.descriptorText(), Map.of()))
            .version("2999." + number, "2999-01-01")
            .done()
            .descriptorText();
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (Table table : bundled.tables()) {
      int note = table.columns().indexOf("note");
      Stream<List<String>> cells = table.rows().stream().map(Table.Row::cells);
      boolean isChanged = table.name().equals("observations-categories");
      rows.put(
          table.name(),
          isChanged
              ? cells.map(row -> with(row, note, "version " + number)).toList()
              : cells.toList());
    }
    return DataPackage.of(descriptor, rows);
  }

  private static List<String> with(List<String> row, int position, String text) {
    List<String> changed = new ArrayList<>(row);
    changed.set(position, text);
    return changed;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
