package org.itexports.store;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The address of the embedded database, which expressions in a configuration file cannot compose:
 * in memory it has other settings than in a file.
 */
public final class StoreAddress implements ConfigSourceFactory {

  private static final String PATH = "itexports.store.path";
  private static final String ADDRESS = "store-mode.embedded.url";
  private static final AtomicInteger IN_MEMORY = new AtomicInteger();

  /** No file beside the data, which nobody would read. */
  private static final String SETTINGS = ";TRACE_LEVEL_FILE=0";

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    String path = context.getValue(PATH).getValue();
    String address = path == null || path.isBlank() ? inMemory() : inFile(path.strip());
    return List.of(
        new PropertiesConfigSource(Map.of(ADDRESS, address), "address of the store", 100));
  }

  /** Two services in one process, as tests start them, do not share what they keep. */
  private static String inMemory() {
    return "jdbc:h2:mem:releases-"
        + IN_MEMORY.incrementAndGet()
        + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
        + SETTINGS;
  }

  /** Other processes reach the file through the one that has it open. */
  private static String inFile(String path) {
    if (path.contains(";")) {
      throw new IllegalArgumentException(PATH + " must not have a semicolon: " + path);
    }
    return "jdbc:h2:file:"
        + Path.of(path).toAbsolutePath()
        + ";AUTO_SERVER=TRUE;WRITE_DELAY=0"
        + SETTINGS;
  }
}
