package org.itexports.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about the GraphQL route. */
@ConfigMapping(prefix = "itexports.http")
public interface HttpSettings {

  /**
   * The longest request body that is read, in bytes. Room for a list argument of 100,000 numbers.
   */
  @WithDefault("2097152")
  int maxBodyBytes();
}
