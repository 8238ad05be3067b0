package org.itexports.http.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Served;

/** Which release is served: a gauge of 1 that has its package, version and hash as labels. */
@Singleton
public final class ServedRelease {

  private final CurrentCatalogue currentCatalogue;
  private final MultiGauge gauge;
  private final AtomicReference<String> shown = new AtomicReference<>();

  @Inject
  public ServedRelease(CurrentCatalogue currentCatalogue, MeterRegistry registry) {
    this.currentCatalogue = currentCatalogue;
    this.gauge =
        MultiGauge.builder("graphql.release")
            .description("The release that is served")
            .register(registry);
    show();
  }

  /** Shows another release as soon as it is served, and the one before no more. */
  void show() {
    var catalogue = currentCatalogue.get();
    var hash = catalogue.hash();
    if (hash.equals(shown.get()) || hash.equals(shown.getAndSet(hash))) {
      return;
    }
    gauge.register(catalogue.all().stream().map(ServedRelease::row).toList(), true);
  }

  private static MultiGauge.Row<Number> row(Served served) {
    var release = served.release();
    var names =
        Tags.of(
            "package", release.name(), "version", release.version(), "hash", release.shortHash());
    return MultiGauge.Row.of(names, 1);
  }
}
