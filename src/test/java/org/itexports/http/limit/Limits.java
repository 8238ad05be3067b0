package org.itexports.http.limit;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Limits as an operator would set them; the others are those of a plain run. */
public final class Limits {

  private Limits() {}

  public static LimitSettings with(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 100, new DurationConverter())
        .withMapping(LimitSettings.class)
        .withDefaultValues(properties)
        .build()
        .getConfigMapping(LimitSettings.class);
  }
}
