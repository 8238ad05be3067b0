package org.itexports.graph.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about how requests are executed; no answer depends on it. */
@ConfigMapping(prefix = "itexports.engine")
public interface PlanSettings {

  /**
   * Whether queries are executed by plans where they can be, and by graphql-java only where not.
   */
  @WithDefault("true")
  boolean plans();
}
