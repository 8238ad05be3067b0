package org.itexports.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/**
 * Refuses what comes after the service was told to stop, so that what came before can end. While
 * the delay lasts that gives balancers time to look elsewhere, all is answered.
 */
@Singleton
class Closing {

  private static final Map<String, String> ELSEWHERE =
      Map.of("Retry-After", "1", "Connection", "close");

  private final Duration delay;
  private volatile boolean isTold;
  private volatile long closesAt;

  @Inject
  Closing(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
    this.delay = delay.orElse(Duration.ZERO);
  }

  void begin(@Observes ShutdownDelayInitiatedEvent told) {
    closesAt = System.nanoTime() + delay.toNanos();
    isTold = true;
  }

  /**
   * Lets requests pass until it is too late for new ones.
   *
   * @throws Refusal from then on
   */
  void refuse() {
    if (isTold && System.nanoTime() - closesAt >= 0) {
      throw new Refusal(
          Verdict.OVERLOADED,
          ErrorCode.SHUTTING_DOWN,
          ErrorCode.SHUTTING_DOWN.meaning(),
          ELSEWHERE);
    }
  }
}
