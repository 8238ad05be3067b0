package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;

/** Spans as an exporter gets them. */
final class Spans {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

  OpenTelemetry telemetry() {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                .build())
        .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
        .build();
  }

  /** So many, which is all that there are; an answer may arrive a little before its span. */
  List<SpanData> await(int number) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (exporter.getFinishedSpanItems().size() < number && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(exporter.getFinishedSpanItems()).hasSize(number);
    return exporter.getFinishedSpanItems();
  }

  /** The one that there is. */
  SpanData only() {
    return await(1).get(0);
  }
}
