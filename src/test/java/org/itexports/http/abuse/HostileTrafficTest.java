package org.itexports.http.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import org.itexports.http.abuse.grammar.HostileTraffic;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand hostile requests, made from a grammar, are all answered: none hangs, none breaks the
 * service or shows its inside, and none leaves anything behind.
 *
 * <p>{@code -Dhostile.seed=7} sends other ones, {@code -Dhostile.only=4711} one of them alone.
 */
@QuarkusTest
@TestProfile(HostileSurroundings.class)
class HostileTrafficTest {

  private static final long SEED = Long.getLong("hostile.seed", 1);
  private static final int ONLY = Integer.getInteger("hostile.only", -1);
  private static final int WARM_UP = 2_000;
  private static final int REQUESTS = 10_000;

  @TestHTTPResource("/")
  URI server;

  @Test
  void isAnsweredAndLeavesNothingBehind() throws Exception {
    var run = new TrafficRun(new HostileTraffic(SEED), server);
    if (ONLY >= 0) {
      run.send(ONLY, ONLY + 1);
      System.out.println(run.shown());
      assertThat(run.complaints()).isEmpty();
      return;
    }
    long begin = System.nanoTime();
    run.send(0, WARM_UP);
    long before = Heap.reachable();
    run.send(WARM_UP, REQUESTS);
    long after = Heap.reachable();
    var took = Duration.ofNanos(System.nanoTime() - begin);

    System.out.printf(
        "%d hostile requests of seed %d in %d s, heap %d -> %d KiB%n%s%n",
        REQUESTS, SEED, took.toSeconds(), before / 1024, after / 1024, run.shown());
    assertThat(run.complaints()).isEmpty();
    assertThat(after).isCloseTo(before, withinPercentage(10));
  }
}
