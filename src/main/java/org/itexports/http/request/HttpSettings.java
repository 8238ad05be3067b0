package org.itexports.http.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.itexports.http.answer.StatusTable;

/** What can be set about reading requests and sending answers. */
@ConfigMapping(prefix = "itexports.http")
public interface HttpSettings {

  /**
   * The longest request body that is read, in bytes. Room for a list argument of 100,000 numbers.
   */
  @WithDefault("2097152")
  int maxBodyBytes();

  /** The longest variables of a request, in bytes of their JSON. */
  @WithDefault("1048576")
  int maxVariablesBytes();

  /** How long a client may take to send a body, from the head of its request on. */
  @WithDefault("15s")
  Duration bodyTimeout();

  /** Which HTTP statuses are sent. */
  @WithDefault("audited")
  StatusTable statusTable();

  /** Answers of at least so many bytes are packed for who accepts it. */
  @WithDefault("1024")
  int packFromBytes();

  /** How long anybody may keep an answer to a GET without asking again. */
  @WithDefault("60s")
  Duration maxAge();
}
