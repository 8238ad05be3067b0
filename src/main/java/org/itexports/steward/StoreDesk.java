package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseEntry;
import org.itexports.store.RefusedException;
import org.itexports.store.Schema;
import org.itexports.store.StoreMode;
import org.itexports.store.StoreSettings;
import org.itexports.store.StoredReleases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Opens the store for a command, and finds out which package is meant. */
@Singleton
class StoreDesk {

  private static final String PACKAGE = "--package";

  private final StoreSettings settings;
  private final Schema schema;
  private final StoredReleases releases;

  @Inject
  StoreDesk(StoreSettings settings, Schema schema, StoredReleases releases) {
    this.settings = settings;
    this.schema = schema;
    this.releases = releases;
  }

  /**
   * Describes the one argument of a command that is about a release.
   *
   * @param meaning what it means, and what its absence does
   */
  static void describeVersion(CommandSpec specification, String meaning) {
    specification.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("VERSION")
            .type(String.class)
            .description(meaning)
            .build());
  }

  static void describePackage(CommandSpec specification) {
    specification.addOption(
        OptionSpec.builder(PACKAGE)
            .paramLabel("NAME")
            .type(String.class)
            .description(
                "Name of the data package. Absent: the only one in the store, or else the one"
                    + " inside the program.")
            .build());
  }

  /**
   * Opens the store.
   *
   * @throws RefusedException if what is stored would be gone with the command
   */
  void open() {
    if (settings.mode() == StoreMode.NONE) {
      throw new RefusedException(
          "There is no store: itexports.store.mode (ITEXPORTS_STORE_MODE) is none.");
    }
    if (!settings.isDurable()) {
      throw new RefusedException(
          "The store is in memory, so that this command would leave nothing. Set"
              + " itexports.store.path (ITEXPORTS_STORE_PATH) to the file of the store.");
    }
    schema.migrate();
  }

  /** The package that a command is about. */
  String packageName(Command.Call call) {
    String given = call.option(PACKAGE, null);
    if (given != null) {
      return given;
    }
    List<String> stored = releases.packages();
    return stored.size() == 1 ? stored.get(0) : CurrentCatalogue.bundled().main().release().name();
  }

  /** The releases of a package, oldest first. */
  List<ReleaseEntry> releases(String packageName) {
    List<ReleaseEntry> found = releases.releases(packageName);
    if (found.isEmpty()) {
      throw new RefusedException(
          "The store has no package %s. It has: %s."
              .formatted(packageName, String.join(", ", releases.packages())));
    }
    return found;
  }
}
