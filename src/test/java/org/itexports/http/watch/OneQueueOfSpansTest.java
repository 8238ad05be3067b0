package org.itexports.http.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What OpenTelemetry makes by itself of settings that name an exporter. */
class OneQueueOfSpansTest {

  @Test
  void nothingIsQueuedBesideTheExporterOfQuarkus() {
    var builder =
        AutoConfiguredOpenTelemetrySdk.builder()
            .addPropertiesSupplier(() -> Map.of("otel.traces.exporter", "otlp"));
    new OneQueueOfSpans().customize(builder);
    try (var telemetry = builder.build().getOpenTelemetrySdk()) {
      assertThat(telemetry.getSdkTracerProvider())
          .asString()
          .contains("spanProcessor=NoopSpanProcessor");
    }
  }
}
