package org.itexports.http.pin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.Release;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.ReleaseEntry;

/**
 * Reads past releases on a thread of its own, one after the other and each once for all who ask for
 * it, and holds the last few. Nobody stands still for them, and what is read is read to its end,
 * whoever has gone meanwhile.
 */
@Singleton
public class PastReleases {

  /** So long a reading that failed is not tried again: whoever asks would wait for the same. */
  private static final long FAILED_FOR = Duration.ofSeconds(1).toNanos();

  /** In place of a hash: none of them can be read. */
  private static final String ALL = "";

  private record Failure(RuntimeException reason, long at) {}

  private final ReleaseArchive archive;
  private final LongSupplier clock;
  private final Cache<String, Release> inMemory;
  private final Map<String, CompletableFuture<Release>> readings = new ConcurrentHashMap<>();
  private final Map<String, Failure> failures = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor thread;

  @Inject
  public PastReleases(ReleaseArchive archive, PinSettings settings) {
    this(archive, settings, System::nanoTime);
  }

  /**
   * @param clock in nanoseconds, from whenever
   */
  PastReleases(ReleaseArchive archive, PinSettings settings, LongSupplier clock) {
    this.archive = archive;
    this.clock = clock;
    this.inMemory =
        Caffeine.newBuilder().maximumSize(settings.inMemory()).executor(Runnable::run).build();
    this.thread =
        new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), PastReleases::thread);
    thread.allowCoreThreadTimeOut(true);
  }

  /** A release if it is held; else null. */
  Release held(ReleaseEntry entry) {
    return inMemory.getIfPresent(entry.hash());
  }

  /**
   * A release as soon as it is read.
   *
   * @return null if the archive has it not; {@link ArchiveUnavailableException} if it cannot be
   *     read at the moment
   */
  CompletableFuture<Release> read(ReleaseEntry entry) {
    var held = held(entry);
    if (held != null) {
      return CompletableFuture.completedFuture(held);
    }
    var failure = failure(entry.hash());
    return failure != null
        ? CompletableFuture.failedFuture(failure)
        : readings.computeIfAbsent(entry.hash(), hash -> begin(entry));
  }

  private CompletableFuture<Release> begin(ReleaseEntry entry) {
    var reading = new CompletableFuture<Release>();
    try {
      thread.execute(() -> read(entry, reading));
    } catch (RejectedExecutionException e) {
      reading.completeExceptionally(new ArchiveUnavailableException(e));
    }
    return reading;
  }

  private void read(ReleaseEntry entry, CompletableFuture<Release> reading) {
    try {
      // Whoever waited behind one that failed for the whole archive need not find out again.
      var failure = failure(entry.hash());
      if (failure != null) {
        throw failure;
      }
      var release = held(entry) == null ? archive.read(entry).orElse(null) : held(entry);
      if (release != null) {
        inMemory.put(entry.hash(), release);
      }
      readings.remove(entry.hash());
      reading.complete(release);
    } catch (RuntimeException | Error e) {
      if (e instanceof RuntimeException reason) {
        remember(entry.hash(), reason);
      }
      readings.remove(entry.hash());
      reading.completeExceptionally(e);
    }
  }

  private void remember(String hash, RuntimeException reason) {
    failures.values().removeIf(this::isOver);
    var failed = reason instanceof ArchiveUnavailableException ? ALL : hash;
    failures.putIfAbsent(failed, new Failure(reason, clock.getAsLong()));
  }

  private RuntimeException failure(String hash) {
    var failure = failures.getOrDefault(hash, failures.get(ALL));
    return failure == null || isOver(failure) ? null : failure.reason();
  }

  private boolean isOver(Failure failure) {
    return clock.getAsLong() - failure.at() >= FAILED_FOR;
  }

  @PreDestroy
  void stop() {
    thread.shutdown();
    // Nobody waits any more for what is not begun.
    thread.getQueue().clear();
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "past-releases");
    thread.setDaemon(true);
    return thread;
  }
}
