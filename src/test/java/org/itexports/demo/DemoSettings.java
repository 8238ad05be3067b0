package org.itexports.demo;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings as the service reads them, without the service. */
public final class DemoSettings {

  private DemoSettings() {}

  /**
   * The defaults, and what is set otherwise.
   *
   * @param lines as in {@code application.properties}
   */
  public static <T> T of(Class<T> settings, String... lines) {
    var config = new SmallRyeConfigBuilder().withMapping(settings);
    for (String line : lines) {
      var parts = line.split("=", 2);
      config.withDefaultValue(parts[0], parts[1]);
    }
    return config.build().getConfigMapping(settings);
  }
}
