package org.itexports.http.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.Outcome;
import org.itexports.http.request.RequestId;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Counts, times and logs requests. Never the document or its variables: they may hold what people
 * do not want kept.
 */
@Singleton
public class Witness {

  private static final Logger LOG = Logger.getLogger("org.itexports.access");
  private static final String TIMER = "graphql.server.requests";
  private static final Duration[] BUCKETS =
      Stream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final Map<Outcome, Timer> timers = new EnumMap<>(Outcome.class);

  @Inject
  public Witness(MeterRegistry registry) {
    for (Outcome outcome : Outcome.values()) {
      timers.put(
          outcome,
          Timer.builder(TIMER)
              .description("GraphQL requests from the first byte of the head to the answer")
              .tag("outcome", outcome.tag())
              .serviceLevelObjectives(BUCKETS)
              .register(registry));
    }
  }

  /** Takes note of an answer. */
  public void saw(Answer answer, String requestId, long nanos) {
    timers.get(answer.account().outcome()).record(nanos, TimeUnit.NANOSECONDS);
    if (!LOG.isInfoEnabled()) {
      return;
    }
    long micros = TimeUnit.NANOSECONDS.toMicros(nanos);
    var fields =
        Map.of(
            RequestId.MDC_KEY,
            requestId,
            "operation",
            answer.account().operationName(),
            "outcome",
            answer.account().outcome().tag(),
            "status",
            answer.status(),
            "micros",
            micros,
            "bytes",
            answer.body().length(),
            "release",
            answer.account().release());
    fields.forEach((name, value) -> MDC.put(name, value.toString()));
    LOG.infof(
        "%s %d %s in %s ms",
        answer.account().operationName().isEmpty() ? "anonymous" : answer.account().operationName(),
        answer.status(),
        answer.account().outcome().tag(),
        String.format(Locale.ROOT, "%.1f", micros / 1000.0));
    fields.keySet().forEach(MDC::remove);
  }
}
