package org.itexports.http.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.itexports.graph.engine.OperationType;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.CacheResult;
import org.itexports.http.answer.Outcome;
import org.itexports.relay.ErrorCode;

/**
 * What is counted of requests. All meters are there from the start: to look one up by its labels
 * costs more than to count, and a rate needs a zero to rise from. No label holds what a client can
 * choose, since whoever invents values for it would fill the memory.
 */
@Singleton
public class RequestMeters {

  /** Kept answers take tenths of a millisecond, executions up to seconds. */
  private static final Duration[] LATENCIES =
      LongStream.of(
              250, 500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
              1_000_000, 2_500_000, 5_000_000)
          .mapToObj(RequestMeters::micros)
          .toArray(Duration[]::new);

  private static final double[] COSTS = {1, 10, 100, 1_000, 5_000, 10_000, 25_000, 50_000};
  private static final double[] SIZES = {256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576};

  private final Map<String, Map<Outcome, Timer>> requests = new HashMap<>();
  private final Map<CacheResult, Counter> cache;
  private final Map<ErrorCode, Counter> errors;
  private final DistributionSummary costs;
  private final DistributionSummary sizes;

  @Inject
  public RequestMeters(MeterRegistry registry) {
    requests.put(Account.NO_OPERATION, timers(registry, Account.NO_OPERATION));
    requests.put(Account.DOWNLOAD, timers(registry, Account.DOWNLOAD));
    for (OperationType type : OperationType.values()) {
      requests.put(type.tag(), timers(registry, type.tag()));
    }
    this.cache =
        of(
            CacheResult.class,
            result ->
                Counter.builder("graphql.server.cache")
                    .description("Requests by where the bytes of their answer came from")
                    .tag("result", result.tag())
                    .register(registry));
    this.errors =
        of(
            ErrorCode.class,
            code ->
                Counter.builder("graphql.server.errors")
                    .description(
                        "Requests that were refused or failed, by the code of the first error")
                    .tag("code", code.name())
                    .register(registry));
    this.costs =
        DistributionSummary.builder("graphql.server.request.cost")
            .description("Cost of the requests for which it was counted")
            .serviceLevelObjectives(COSTS)
            .register(registry);
    this.sizes =
        DistributionSummary.builder("graphql.server.response")
            .description("Bodies of answers as they were sent, packed or not")
            .baseUnit("bytes")
            .serviceLevelObjectives(SIZES)
            .register(registry);
  }

  void count(Sight sight) {
    var account = sight.account();
    requests
        .get(account.operationType())
        .get(sight.outcome())
        .record(sight.nanos(), TimeUnit.NANOSECONDS);
    cache.get(sight.answer().cache()).increment();
    sizes.record((double) sight.bytes());
    if (account.cost() > 0) {
      costs.record((double) account.cost());
    }
    if (!sight.code().isEmpty()) {
      errors.get(ErrorCode.valueOf(sight.code())).increment();
    }
  }

  private static Map<Outcome, Timer> timers(MeterRegistry registry, String operationType) {
    return of(
        Outcome.class,
        outcome ->
            Timer.builder("graphql.server.requests")
                .description("Requests, from their head to their answer")
                .tag("operation_type", operationType)
                .tag("outcome", outcome.tag())
                .serviceLevelObjectives(LATENCIES)
                .register(registry));
  }

  private static <K extends Enum<K>, V> Map<K, V> of(Class<K> keys, Function<K, V> value) {
    var values = new EnumMap<K, V>(keys);
    for (K key : keys.getEnumConstants()) {
      values.put(key, value.apply(key));
    }
    return values;
  }

  private static Duration micros(long micros) {
    return Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(micros));
  }
}
