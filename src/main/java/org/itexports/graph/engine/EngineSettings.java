package org.itexports.graph.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about the execution of requests. */
@ConfigMapping(prefix = "itexports.graphql")
public interface EngineSettings {

  /**
   * The cost of the most costly request that is answered, as {@code application.properties} says.
   */
  @WithDefault("50000")
  long maxCost();
}
