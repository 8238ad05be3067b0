package org.itexports.steward;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.itexports.store.Progress;

/** Tells how far a command is: a line a second, from the third second on. */
final class ProgressLines implements Progress {

  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final PrintWriter err;
  private final LongSupplier clock;
  private final long begun;
  private long next;
  private String step = "";
  private long stepBegun;

  ProgressLines(PrintWriter err) {
    this(err, System::nanoTime);
  }

  /**
   * @param clock in nanoseconds, from whenever
   */
  ProgressLines(PrintWriter err, LongSupplier clock) {
    this.err = err;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.next = begun + PATIENCE;
    this.stepBegun = begun;
  }

  @Override
  public void at(String what, long done, long total) {
    long now = clock.getAsLong();
    if (!what.equals(step)) {
      step = what;
      stepBegun = now;
    }
    if (now - next < 0) {
      return;
    }
    next = now + PAUSE;
    err.println(line(done, total, now));
    err.flush();
  }

  private String line(long done, long total, long now) {
    String since = "%4d s  %s".formatted((now - begun) / SECOND, step);
    long spent = now - stepBegun;
    String count = total == 0 ? "" : " of %,d (%d %%)".formatted(total, done * 100 / total);
    if (done == 0 || spent < SECOND) {
      return done == 0 ? since : "%s  %,d%s".formatted(since, done, count);
    }
    long rate = Math.max(1, done * SECOND / spent);
    String left = total == 0 ? "" : ", %,d s left".formatted((total - done) / rate);
    return "%s  %,d%s, %,d a second%s".formatted(since, done, count, rate, left);
  }
}
