package org.itexports.http.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set about how much is served at once, and to whom. */
@ConfigMapping(prefix = "itexports.limits")
public interface LimitSettings {

  /** The longest time from a request to its answer; execution stops then. */
  @WithDefault("5s")
  Duration executionTime();

  /** How many requests are executed or wait for it at most; more are turned away. */
  @WithDefault("256")
  int concurrentRequests();

  /**
   * Requests of at most this cost, plain fields at a tenth, are executed where they arrive; others
   * on threads of their own.
   */
  @WithDefault("250")
  long inlineCost();

  /** How many requests a client may send in a minute; 0 for any number. */
  @WithDefault("20000")
  long requestsPerMinute();

  /**
   * The header in which a proxy says who its client is, such as {@code X-Forwarded-For}: the last
   * of its values counts, which the proxy itself has added. Without it the peer's address is the
   * client.
   */
  Optional<String> clientHeader();
}
