package org.itexports.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many requests one client may send in a minute. */
class RateLimitTest {

  private final Clock clock = new Clock();
  private final RateLimit limit = new RateLimit(settings(60), clock);

  @Test
  void soManyAtOnceAndNotMore() {
    for (int left = 59; left >= 0; left--) {
      var allowance = limit.take("a");
      assertThat(allowance.policy()).hasToString("\"client\";q=60;w=60");
      assertThat(allowance.left()).isEqualTo("\"client\";r=%d;t=%d".formatted(left, 60 - left));
    }
    assertThatThrownBy(() -> limit.take("a"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.verdict()).isEqualTo(Verdict.RATE_LIMITED);
              assertThat(refusal.error().code().name()).isEqualTo("RATE_LIMITED");
              assertThat(refusal.headers())
                  .containsEntry("Retry-After", "1")
                  .containsEntry("RateLimit", "\"client\";r=0;t=60");
            });
  }

  @Test
  void eachClientForItself() {
    exhaust("a");
    assertThat(limit.take("b").left()).isEqualTo("\"client\";r=59;t=1");
  }

  @Test
  void whoWaitsAsToldMayGoOn() {
    exhaust("a");
    clock.pass(Duration.ofSeconds(1).minusNanos(1));
    assertThatThrownBy(() -> limit.take("a")).isInstanceOf(Refusal.class);
    clock.pass(Duration.ofNanos(1));
    assertThat(limit.take("a").left()).isEqualTo("\"client\";r=0;t=60");
    clock.pass(Duration.ofMinutes(5));
    assertThat(limit.take("a").left()).isEqualTo("\"client\";r=59;t=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1                | 192.0.2.1",
        "2001:db8:1:2:3:4:5:6     | 20010db800010002",
        "2001:db8:1:2::9          | 20010db800010002",
        "::ffff:192.0.2.1         | 192.0.2.1",
        "::1                      | 0000000000000000",
        "somebody                 | somebody",
      })
  void aCustomerOfIpv6IsOneClient(String address, String client) {
    assertThat(ClientAddress.customer(address)).isEqualTo(client);
  }

  private void exhaust(String client) {
    for (int i = 0; i < 60; i++) {
      assertThat(limit.take(client).isLimited()).isTrue();
    }
  }

  private static LimitSettings settings(long requests) {
    return new LimitSettings() {
      @Override
      public Duration executionTime() {
        return Duration.ofSeconds(1);
      }

      @Override
      public int concurrentRequests() {
        return 1;
      }

      @Override
      public long inlineCost() {
        return 0;
      }

      @Override
      public long requestsPerMinute() {
        return requests;
      }

      @Override
      public Optional<String> clientHeader() {
        return Optional.empty();
      }
    };
  }

  /** A clock that stands still unless it is told. */
  private static final class Clock implements TimeMeter {
    private long nanos;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
