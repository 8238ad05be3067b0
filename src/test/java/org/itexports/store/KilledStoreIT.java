package org.itexports.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.itexports.packaged.PackagedService;
import org.itexports.store.StoreAtWork.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command that loads, publishes or undoes is killed at a random moment, alone or beside a service
 * that has the store's file open; or that service is, while a command works through it. What is
 * found then is what was there before the step that was cut off, or after it, and nothing between;
 * and what a command said that it did was done.
 *
 * <p>{@code -Dstore.kills=100} does it a hundred times and prints a table of them.
 */
class KilledStoreIT {

  private static final int KILLS = Integer.getInteger("store.kills", 4);
  private static final long SEED = Long.getLong("store.seed", System.nanoTime());
  private static final long PATIENCE_SECONDS = 120;

  /** What is killed. */
  private enum Victim {
    COMMAND("the command, alone"),
    COMMAND_BESIDE("the command, beside a service"),
    SERVICE("the service, beside a command");

    private final String words;

    Victim(String words) {
      this.words = words;
    }
  }

  private final Random random = new Random(SEED);
  private StoreAtWork store;
  private Releases before = new Releases(List.of());

  @TempDir Path directory;

  @Test
  void whatIsFoundAfterAKillIsWhole() throws Exception {
    store = new StoreAtWork(directory);
    System.out.printf("Seed %d%n", SEED);
    System.out.println("| Kill | Step | Killed | After | Exit code | Found |");
    System.out.println("|---:|---|---|---:|---:|---|");
    killWhileTheStoreIsMade();
    startToTheEnd();
    for (String step : List.of("load", "publish", "load", "publish", "undo")) {
      store.measure(step, before);
      before = store.releases();
    }
    for (int kill = 2; kill <= KILLS; kill++) {
      kill(kill, Victim.values()[kill % Victim.values().length]);
    }

    assertThat(store.releases()).isEqualTo(before);
    store.checkAllReleases(before);
    startToTheEnd();
  }

  private void killWhileTheStoreIsMade() throws IOException, InterruptedException {
    long moment = random.nextLong(store.timeToOpen());
    Process service = store.process().start();
    assertThat(service.waitFor(moment, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(service.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    Releases found = store.releases();
    assertThat(found).isIn(before, before.opened());
    before = found;
    tell(1, "start", "the service, alone", moment, "", found);
  }

  /** A service on the store serves what it should. */
  private void startToTheEnd() throws IOException, InterruptedException {
    before = before.opened();
    try (var service = PackagedService.start(store.path())) {
      checkServed(service);
    }
    assertThat(store.releases()).isEqualTo(before);
  }

  private void kill(int number, Victim victim) throws IOException, InterruptedException {
    Step step = store.next(before, random);
    long moment = store.moment(step, random);
    boolean isAlone = victim == Victim.COMMAND;
    try (var service = isAlone ? null : PackagedService.start(store.path())) {
      Process command = step.start();
      boolean hasEnded = command.waitFor(moment, TimeUnit.MILLISECONDS);
      if (victim == Victim.SERVICE) {
        service.kill();
        hasEnded = command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(hasEnded).isTrue();
      } else {
        command.destroyForcibly();
        assertThat(command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      }
      Releases found = store.releases();
      List<Releases> allowed = new ArrayList<>(List.of(before.after(step.words())));
      if (command.exitValue() != 0) {
        allowed.add(before);
      }
      assertThat(found).as("%s, exit code %d", step, command.exitValue()).isIn(allowed);
      before = found;
      store.checkServed(before);
      if (victim == Victim.COMMAND_BESIDE) {
        checkServed(service);
      }
      String exit = hasEnded ? Integer.toString(command.exitValue()) : "";
      tell(number, step.words(), victim.words, moment, exit, found);
    }
  }

  private void checkServed(PackagedService service) {
    Await.until(
        "the service serves " + before.served(),
        () -> {
          String version =
              given()
                  .baseUri(service.address().toString())
                  .contentType("application/json")
                  .body("{\"query\":\"{release{version}}\"}")
                  .post("/graphql")
                  .path("data.release.version");
          return before.served().equals(version);
        });
  }

  private static void tell(
      int kill, String step, String killed, long after, String exit, Releases found) {
    System.out.printf(
        "| %d | %s | %s | %d ms | %s | %s |%n", kill, step, killed, after, exit, found.describe());
  }
}
