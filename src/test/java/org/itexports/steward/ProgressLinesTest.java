package org.itexports.steward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who waits longer than two seconds is told how far it is, once a second. */
class ProgressLinesTest {

  private final StringWriter told = new StringWriter();
  private long now;
  private final ProgressLines progress = new ProgressLines(new PrintWriter(told), () -> now);

  @Test
  void whatIsShortIsNotWorthALine() {
    at(1_999, "store rows", 1_999, 4_000);

    assertThat(told.toString()).isEmpty();
  }

  @Test
  void fromThenOnThereIsALineASecondWithWhatIsLeft() {
    at(0, "store rows", 0, 10_000);
    at(2_000, "store rows", 2_000, 10_000);
    at(2_999, "store rows", 2_999, 10_000);
    at(4_000, "store rows", 4_000, 10_000);

    assertThat(told.toString().lines())
        .containsExactly(
            "   2 s  store rows  2,000 of 10,000 (20 %), 1,000 a second, 8 s left",
            "   4 s  store rows  4,000 of 10,000 (40 %), 1,000 a second, 6 s left");
  }

  @Test
  void ofAStepThatHasJustBegunNoRateIsTold() {
    at(0, "validate", 0, 0);
    at(5_000, "store rows", 0, 10_000);
    at(6_500, "compare rows", 10, 0);

    assertThat(told.toString().lines())
        .containsExactly("   5 s  store rows", "   6 s  compare rows  10");
  }

  @Test
  void aStepThatSaysNothingIsRepeatedWithTheTime() {
    at(0, "validate", 0, 0);
    tick(1_999);
    tick(2_000);
    tick(2_500);
    tick(3_000);

    assertThat(told.toString().lines()).containsExactly("   2 s  validate", "   3 s  validate");
  }

  private void tick(long milliseconds) {
    now = Duration.ofMillis(milliseconds).toNanos();
    progress.tick();
  }

  private void at(long milliseconds, String step, long done, long total) {
    now = Duration.ofMillis(milliseconds).toNanos();
    progress.at(step, done, total);
  }
}
