package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that loads, publishes and undoes is killed at random moments: what the next one finds
 * is what was done before the step that was cut off, or after it, and nothing between.
 *
 * <p>{@code -Dstore.kills=100} does it a hundred times and prints a table of them.
 */
class KilledStoreIT {

  private static final int KILLS = Integer.getInteger("store.kills", 4);
  private static final long SEED = Long.getLong("store.seed", System.nanoTime());
  private static final int MOST_STEPS = 6;
  private static final int LONGEST_LOAD = 400;
  private static final int LONGEST_CHANGE_OF_STATE = 30;
  private static final int LONGEST_AT_START = 4_000;
  private static final long PATIENCE_SECONDS = 120;
  private static final String END = "END";

  private final Random random = new Random(SEED);
  private Releases before = new Releases(List.of());
  private String cutOff = "";

  /** Kills of which is not known yet what the next process found. */
  private final List<String> untold = new ArrayList<>();

  @TempDir Path directory;

  @Test
  void whatIsFoundAfterAKillIsWhole() throws IOException, InterruptedException {
    assumeTrue(PackagedClasses.exist(), "a native binary is killed through its commands");
    System.out.printf("Seed %d%n| Kill | After | Cut off | Found |%n|---:|---:|---|---|%n", SEED);
    for (int kill = 1; kill <= KILLS; kill++) {
      // Some die before they have said anything: while they open the store, or make it.
      killOnce(kill, random.nextInt(5) == 0);
    }

    List<String> lines = new ArrayList<>();
    try (var steward = start("all")) {
      steward.read(lines, END);
    }
    check(lines);
    assertThat(untold).isEmpty();
  }

  private void killOnce(int kill, boolean atStart) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    int steps = atStart ? 0 : random.nextInt(MOST_STEPS + 1);
    int longest = random.nextBoolean() ? LONGEST_LOAD : LONGEST_CHANGE_OF_STATE;
    int moment = random.nextInt(atStart ? LONGEST_AT_START : longest);
    try (var steward = start("")) {
      if (!atStart) {
        steward.read(lines, "SERVED");
      }
      for (int step = 0; step < steps; step++) {
        steward.read(lines, "DONE");
      }
      steward.readFor(lines, moment);
      steward.kill();
      steward.read(lines, END);
    }
    check(lines);
    lines.forEach(this::follow);
    String when = atStart ? "start" : steps + " steps";
    String work = cutOff.isEmpty() ? "between steps" : cutOff;
    String what = text(lines, "FOUND ").isEmpty() ? "opening the store" : work;
    untold.add("| %d | %s and %d ms | %s |".formatted(kill, when, moment, what));
  }

  /** What was found, if it was read, is what was there before the kill. */
  private void check(List<String> lines) {
    assertThat(lines).noneMatch(line -> line.startsWith("BROKEN"));
    String found = text(lines, "FOUND ");
    if (found.isEmpty()) {
      return;
    }
    Releases now = Releases.read(found);
    assertThat(now).as("after " + cutOff).isIn(before, before.after(cutOff), before.opened());
    assertThat(text(lines, "SERVED ") + " ").startsWith(isCut(lines) ? "" : now.served() + " ");
    before = now;
    cutOff = "";
    untold.forEach(
        row ->
            System.out.printf(
                "%s %d releases, %s served |%n", row, now.all().size(), now.served()));
    untold.clear();
  }

  /** Whether the kill came between the two lines that tell what was found. */
  private static boolean isCut(List<String> lines) {
    return text(lines, "SERVED ").isEmpty();
  }

  private void follow(String line) {
    if (line.startsWith("BEGIN ")) {
      cutOff = line.substring("BEGIN ".length());
    } else if (line.startsWith("DONE ")) {
      before = before.after(cutOff);
      cutOff = "";
    }
  }

  private static String text(List<String> lines, String beginning) {
    return lines.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElse("");
  }

  private Steward start(String task) throws IOException {
    return new Steward(
        PackagedClasses.start(
            StewardAtWork.class,
            List.of("itexports.store.path=" + directory.resolve("releases")),
            task));
  }

  /** A process and its lines. */
  private static final class Steward implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    Steward(Process process) {
      this.process = process;
      var reader = new Thread(this::read, "lines of a steward");
      reader.setDaemon(true);
      reader.start();
    }

    private void read() {
      try (var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        out.lines().forEach(lines::add);
      } catch (IOException | UncheckedIOException e) {
        // A killed process ends in the middle of a line.
      }
      lines.add(END);
    }

    void read(List<String> into, String until) throws InterruptedException {
      String line;
      do {
        line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("a line %s after %s", until, into).isNotNull();
        into.add(line);
      } while (!line.startsWith(until) && !line.equals(END));
      assertThat(line).as("%s", into).startsWith(until);
    }

    void readFor(List<String> into, int milliseconds) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        String line = lines.poll(left, TimeUnit.NANOSECONDS);
        if (line != null) {
          assertThat(line).as("%s", into).isNotEqualTo(END);
          into.add(line);
        }
      }
    }

    void kill() throws InterruptedException {
      assertThat(process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
