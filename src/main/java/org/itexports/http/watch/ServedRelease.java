package org.itexports.http.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.release.CurrentRelease;

/** Which release is served: a gauge of 1 that has its version and hash as labels. */
@Singleton
public final class ServedRelease {

  private final CurrentRelease currentRelease;
  private final MultiGauge gauge;
  private final AtomicReference<String> shown = new AtomicReference<>();

  @Inject
  public ServedRelease(CurrentRelease currentRelease, MeterRegistry registry) {
    this.currentRelease = currentRelease;
    this.gauge =
        MultiGauge.builder("graphql.release")
            .description("The release that is served")
            .register(registry);
    show();
  }

  /** Shows another release as soon as it is served, and the one before no more. */
  void show() {
    var release = currentRelease.get();
    var hash = release.hash();
    if (hash.equals(shown.get()) || hash.equals(shown.getAndSet(hash))) {
      return;
    }
    var names = Tags.of("version", release.version(), "hash", release.shortHash());
    gauge.register(List.of(MultiGauge.Row.of(names, 1)), true);
  }
}
