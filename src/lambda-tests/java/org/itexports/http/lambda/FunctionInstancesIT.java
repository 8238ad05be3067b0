package org.itexports.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.lambda.GatewayEvent.asked;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What instances of the function share, and what each has for itself. */
class FunctionInstancesIT {

  private static final String TOTAL = "{economy{total(period:\"FY2025\"){value}}}";

  @TempDir Path place;

  @Test
  void instancesGiveTheSameTags() throws Exception {
    try (var one = start("one", Map.of());
        var other = start("other", Map.of())) {
      var tag = one.answer(asked(TOTAL)).headers().get("etag");
      assertThat(other.answer(asked(TOTAL).with("if-none-match", tag)).status()).isEqualTo(304);
    }
  }

  @Test
  void aClientIsTheAddressThatTheGatewaySaw() throws Exception {
    var twice = Map.of("ITEXPORTS_LIMITS_REQUESTS_PER_MINUTE", "2");
    try (var limited = start("limited", twice)) {
      var one = asked(TOTAL).from("203.0.113.1");
      assertThat(limited.answer(one).headers()).containsKey("ratelimit");
      assertThat(limited.answer(one.with("x-forwarded-for", "192.0.2.9")).status()).isEqualTo(200);
      assertThat(limited.answer(one.with("x-forwarded-for", "192.0.2.8")).status()).isEqualTo(429);
      assertThat(limited.answer(one.from("203.0.113.2")).status()).isEqualTo(200);
    }
  }

  private DeployedFunction start(String name, Map<String, String> settings) throws Exception {
    return DeployedFunction.start(DeployedFunction.unpack(place.resolve(name)), settings);
  }
}
