package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.itexports.export.ReleaseFile;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.store.RefusedException;
import org.itexports.store.StoreSettings;
import org.itexports.store.StoredReleases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the files of a release. */
@Singleton
class ExportCommand extends Command {

  private static final String INTO = "--into";

  private final StoreDesk desk;
  private final StoreSettings settings;
  private final StoredReleases stored;

  @Inject
  ExportCommand(StoreDesk desk, StoreSettings settings, StoredReleases stored) {
    super(
        7,
        "export",
        "Writes a release as files: the package as a zip, its observations as CSV and JSON Lines,"
            + " and how to cite and catalogue it. Nothing that is there is replaced.");
    this.desk = desk;
    this.settings = settings;
    this.stored = stored;
  }

  @Override
  void describe(CommandSpec specification) {
    StoreDesk.describeVersion(
        specification,
        "Version of a release in the store. Absent: the one that is served, or without a"
            + " store the one inside the program.");
    specification.addOption(
        OptionSpec.builder(INTO)
            .paramLabel("DIRECTORY")
            .type(Path.class)
            .defaultValue(".")
            .description(
                "Where NAME/VERSION/ with the files goes; made if it is not there. Absent: here.")
            .build());
    StoreDesk.describePackage(specification);
  }

  @Override
  ExitCode run(Call call) throws IOException {
    try (ProgressLines progress = ProgressLines.begin("read the release", call.err())) {
      return write(release(call), call, progress);
    }
  }

  private static ExitCode write(Release release, Call call, ProgressLines progress)
      throws IOException {
    // As in addresses: what the record of the release says of its files is right here too.
    Path into = call.option(INTO, Path.of(".")).resolve(release.name()).resolve(release.version());
    Files.createDirectories(into);
    for (ReleaseFile file : ReleaseFile.values()) {
      progress.at("write " + file.fileName(), 0, 0);
      Path target = into.resolve(file.fileName());
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
        file.of(release).writeAll(out);
      }
      call.out().printf("%s  %,d bytes%n", target, Files.size(target));
    }
    return ExitCode.DONE;
  }

  private Release release(Call call) {
    String version = call.argument(0);
    if (version == null && !settings.isDurable()) {
      return CurrentCatalogue.bundled().main().release();
    }
    desk.open();
    String name = desk.packageName(call);
    List<ReleaseEntry> releases = desk.releases(name);
    ReleaseEntry entry =
        releases.stream()
            .filter(
                one ->
                    version == null
                        ? one.state() == ReleaseState.PUBLISHED
                        : one.version().equals(version))
            .reduce((older, newer) -> newer)
            .orElseThrow(
                () ->
                    new RefusedException(
                        version == null
                            ? "Nothing of %s is published.".formatted(name)
                            : "There is no version %s of %s in the store."
                                .formatted(version, name)));
    return stored.read(entry).orElseThrow();
  }
}
