package org.itexports.http.pin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about releases that requests name. */
@ConfigMapping(prefix = "itexports.releases")
public interface PinSettings {

  /** How many releases that are not current are held in memory for who asks for them. */
  @WithDefault("3")
  int inMemory();
}
