package org.itexports.http.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory that the process takes of its machine, under the name that Prometheus's own clients
 * give it. Linux alone tells it; elsewhere there is no such gauge.
 */
@Singleton
class ResidentMemory implements MeterBinder {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String LINE = "VmRSS:";
  private static final long BYTES_OF_KIB = 1024;

  @Override
  public void bindTo(MeterRegistry registry) {
    if (Files.isReadable(STATUS)) {
      Gauge.builder("process.resident.memory", ResidentMemory::bytes)
          .description("Memory of the machine that the process takes")
          .baseUnit("bytes")
          .register(registry);
    }
  }

  private static double bytes() {
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(LINE))
          .mapToDouble(line -> BYTES_OF_KIB * kib(line))
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private static long kib(String line) {
    return Long.parseLong(line.substring(LINE.length(), line.lastIndexOf(' ')).strip());
  }
}
