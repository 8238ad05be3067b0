package org.itexports.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about answers that are kept. */
@ConfigMapping(prefix = "itexports.cache")
public interface CacheSettings {

  /** How many bytes of answers are kept; 0 for none, and then executions are not shared either. */
  @WithDefault("33554432")
  long answerBytes();

  /** How many bytes of requests are kept beside what was read from them; 0 for none. */
  @WithDefault("8388608")
  long requestBytes();
}
