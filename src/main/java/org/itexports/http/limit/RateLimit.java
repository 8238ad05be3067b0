package org.itexports.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/** How many requests each client may send: so many at once, and as many again over a minute. */
@Singleton
public class RateLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** More clients than one instance can serve in a window. */
  private static final long MOST_CLIENTS = 100_000;

  private final long requests;
  private final Optional<String> clientHeader;
  private final TimeMeter clock;
  private final CharSequence policy;
  private final Cache<String, Bucket> buckets;

  @Inject
  public RateLimit(LimitSettings settings) {
    this(settings, TimeMeter.SYSTEM_NANOTIME);
  }

  RateLimit(LimitSettings settings, TimeMeter clock) {
    this.requests = settings.requestsPerMinute();
    this.clientHeader = settings.clientHeader();
    this.clock = clock;
    this.policy =
        HttpHeaders.createOptimized("\"client\";q=" + requests + ";w=" + WINDOW.toSeconds());
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .executor(Runnable::run)
            .build();
  }

  /**
   * Counts a request.
   *
   * @return what the client has left
   * @throws Refusal when the client has none left
   */
  public Allowance take(HttpServerRequest request) {
    return requests == 0 ? Allowance.UNLIMITED : take(ClientAddress.of(request, clientHeader));
  }

  Allowance take(String client) {
    var known = buckets.getIfPresent(client);
    var bucket = known == null ? buckets.get(client, this::bucket) : known;
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    var allowance =
        Allowance.of(policy, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
    if (probe.isConsumed()) {
      return allowance;
    }
    long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    throw new Refusal(
            Verdict.RATE_LIMITED,
            ErrorCode.RATE_LIMITED,
            "No more than %d requests a minute are answered for one client: go on in %d s."
                .formatted(requests, wait),
            Map.of(
                Allowance.POLICY,
                policy.toString(),
                Allowance.LEFT,
                allowance.left(),
                "Retry-After",
                Long.toString(wait)))
        .naming(requests);
  }

  private Bucket bucket(String client) {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
        .build();
  }

  private static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
  }
}
