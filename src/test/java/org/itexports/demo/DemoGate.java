package org.itexports.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where fields wait as long as a test wants them to. */
public final class DemoGate {

  private static final Map<String, DemoGate> GATES = new ConcurrentHashMap<>();
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch open = new CountDownLatch(1);
  private final Semaphore arrivals = new Semaphore(0);
  private final AtomicInteger passed = new AtomicInteger();

  private DemoGate() {}

  /** The gate of a name, closed at first. */
  public static DemoGate of(String name) {
    return GATES.computeIfAbsent(name, any -> new DemoGate());
  }

  /** How many stand or stood here, this one included. */
  int pass() {
    int number = passed.incrementAndGet();
    arrivals.release();
    await(open::await);
    return number;
  }

  /** Waits until one more has arrived. */
  public void awaitArrival() {
    await((time, unit) -> arrivals.tryAcquire(time, unit));
  }

  /** Lets all pass from now on. */
  public void open() {
    open.countDown();
  }

  /** How many have arrived. */
  public int arrived() {
    return passed.get();
  }

  private interface Event {
    boolean within(long time, TimeUnit unit) throws InterruptedException;
  }

  private static void await(Event event) {
    try {
      if (!event.within(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
