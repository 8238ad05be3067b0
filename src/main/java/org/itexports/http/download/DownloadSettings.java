package org.itexports.http.download;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about the files of releases. */
@ConfigMapping(prefix = "itexports.downloads")
public interface DownloadSettings {

  /**
   * How many bytes of files are kept once they are written. A file of more than a quarter of it is
   * written anew for each who asks, while it is sent.
   */
  @WithDefault("16777216")
  int keptBytes();

  /** How long anybody may keep a file of a named version without asking again. */
  @WithDefault("1d")
  Duration maxAge();
}
