package org.itexports.steward;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.itexports.store.Progress;

/**
 * Tells how far a command is: a line a second, from the third second on, whether the command says
 * anything meanwhile or not.
 */
final class ProgressLines implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /** So much later than a second a line comes at most. */
  private static final long TICK_MILLIS = 250;

  private final PrintWriter err;
  private final LongSupplier clock;
  private final long begun;
  private long next;
  private String step = "";
  private long stepBegun;
  private long lastDone;
  private long lastTotal;
  private ScheduledExecutorService timer;

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

  /**
   * Begins to tell.
   *
   * @param step what is done first
   */
  static ProgressLines begin(String step, PrintWriter err) {
    ProgressLines lines = new ProgressLines(err, System::nanoTime);
    lines.at(step, 0, 0);
    lines.timer = Executors.newSingleThreadScheduledExecutor(ProgressLines::thread);
    var unused =
        lines.timer.scheduleAtFixedRate(
            lines::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    return lines;
  }

  @Override
  public synchronized void at(String what, long done, long total) {
    if (!what.equals(step)) {
      step = what;
      stepBegun = clock.getAsLong();
    }
    lastDone = done;
    lastTotal = total;
    tick();
  }

  /** Time has passed. */
  synchronized void tick() {
    long now = clock.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + PAUSE;
    err.println(line(lastDone, lastTotal, now));
    err.flush();
  }

  /** Tells nothing more. */
  @Override
  public void close() {
    if (timer != null) {
      timer.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
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
