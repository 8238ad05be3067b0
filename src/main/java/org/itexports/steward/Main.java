package org.itexports.steward;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** Where the program begins: without arguments it is the service, with some it is a command. */
@QuarkusMain
public final class Main {

  /** A command listens to nobody and follows nobody; what it logs does not mix with its answer. */
  private static final Map<String, String> OF_COMMANDS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "itexports.store.follow", "false",
          "quarkus.log.console.stderr", "true",
          "quarkus.log.console.json.enabled", "false",
          "quarkus.log.level", "WARN",
          "quarkus.banner.enabled", "false");

  private Main() {}

  /** Runs the service or a command. */
  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.run();
      return;
    }
    OF_COMMANDS.forEach(
        (property, value) -> {
          if (System.getProperty(property) == null) {
            System.setProperty(property, value);
          }
        });
    Quarkus.run(Steward.class, arguments);
  }
}
