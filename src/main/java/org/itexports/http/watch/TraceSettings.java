package org.itexports.http.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about spans, beside the settings of OpenTelemetry. */
@ConfigMapping(prefix = "itexports.traces")
public interface TraceSettings {

  /** Whether spans hold the beginning of documents. They may hold what people do not want kept. */
  @WithDefault("false")
  boolean document();
}
