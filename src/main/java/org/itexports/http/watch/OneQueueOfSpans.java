package org.itexports.http.watch;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Quarkus queues spans for the exporter that it brings. Beside that, OpenTelemetry would queue each
 * once more for an exporter that throws it away, and have threads for metrics and logs that nobody
 * gives it.
 */
@Singleton
class OneQueueOfSpans implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

  @Override
  public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
    builder.addPropertiesCustomizer(
        settings ->
            Map.of(
                "otel.traces.exporter", "none",
                "otel.metrics.exporter", "none",
                "otel.logs.exporter", "none"));
  }
}
