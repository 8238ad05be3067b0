package org.itexports.steward;

import java.nio.file.Path;
import java.util.List;
import org.itexports.packaged.PackagedProgram;
import org.itexports.packaged.PackagedProgram.Said;
import org.junit.jupiter.api.io.TempDir;

/** The same months by the packaged program: each command is a process. */
class StewardIT extends StewardMonths {

  @TempDir static Path store;

  @Override
  Said command(String... arguments) {
    return PackagedProgram.run(
        List.of("itexports.store.path=" + store.resolve("releases")), arguments);
  }
}
