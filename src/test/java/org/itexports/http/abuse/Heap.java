package org.itexports.http.abuse;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** What this process holds on to. */
final class Heap {

  private static final int COLLECTIONS = 4;

  private Heap() {}

  /** Bytes that are still reachable after the garbage is gone. */
  static long reachable() {
    var memory = ManagementFactory.getMemoryMXBean();
    return LongStream.range(0, COLLECTIONS)
        .map(
            collection -> {
              memory.gc();
              return memory.getHeapMemoryUsage().getUsed();
            })
        .min()
        .orElseThrow();
  }
}
