package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.release.Comparison;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.steward.ChangeReport.Compared;
import org.itexports.store.Differences;
import org.itexports.store.RefusedException;
import org.itexports.store.StoredReleases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says what a release changes before it is published, or afterwards. */
@Singleton
class DiffCommand extends Command {

  private static final String FORMAT = "--format";

  private final StoreDesk desk;
  private final StoredReleases stored;
  private final Differences differences;

  /** How a diff is printed. */
  enum Format {
    TABLE,
    JSON
  }

  /** One side: a release in the store, or else a package in a file. */
  private record Side(Optional<ReleaseEntry> entry, Optional<DataPackage> texts) {

    Compared name() {
      return entry
          .map(release -> new Compared(release.name(), release.version(), release.hash()))
          .orElseGet(
              () -> {
                DataPackage of = texts.orElseThrow();
                return new Compared(of.name(), of.version(), of.hash());
              });
    }
  }

  @Inject
  DiffCommand(StoreDesk desk, StoredReleases stored, Differences differences) {
    super(
        3,
        "diff",
        "Shows what B changes: rows that are added, revised with both values, and withdrawn. A and"
            + " B are versions in the store, or packages in files.");
    this.desk = desk;
    this.stored = stored;
    this.differences = differences;
  }

  @Override
  void describe(CommandSpec specification) {
    side(specification, 0, "A", "What is compared with. Absent: the release that is served.");
    side(
        specification,
        1,
        "B",
        "What may change it. Absent: the newest release that was loaded, published or not.");
    StoreDesk.describePackage(specification);
    specification.addOption(
        OptionSpec.builder(FORMAT)
            .paramLabel("FORMAT")
            .type(Format.class)
            .defaultValue(Format.TABLE.name())
            .description("${COMPLETION-CANDIDATES}: how it is printed.")
            .build());
    ReportFile.describe(specification);
    specification.parser().caseInsensitiveEnumValuesAllowed(true);
  }

  private static void side(CommandSpec specification, int index, String label, String text) {
    specification.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(index))
            .arity("0..1")
            .paramLabel(label)
            .type(String.class)
            .description(text)
            .build());
  }

  @Override
  ExitCode run(Call call) throws IOException {
    try (ProgressLines progress = ProgressLines.begin("read", call.err())) {
      Side from = side(call, 0);
      Side to = side(call, 1);
      progress.at("compare", 0, 0);
      return report(compare(from, to), call);
    } catch (InvalidDatasetException e) {
      return DefectReport.refuse(e, call);
    }
  }

  private static ExitCode report(ChangeReport report, Call call) throws IOException {
    if (call.option(FORMAT, Format.TABLE) == Format.JSON) {
      call.out().println(ReportFile.text(report.json()));
    } else {
      report.print(call.out());
    }
    ReportFile.write(call, report.json());
    return ExitCode.DONE;
  }

  private Side side(Call call, int index) throws IOException {
    String given = call.argument(index);
    if (given != null && Files.exists(Path.of(given))) {
      return new Side(Optional.empty(), Optional.of(GivenPackage.read(given).readable()));
    }
    desk.open();
    String name = desk.packageName(call);
    List<ReleaseEntry> releases = desk.releases(name);
    return new Side(Optional.of(find(name, releases, given, index == 0)), Optional.empty());
  }

  private static ReleaseEntry find(
      String name, List<ReleaseEntry> releases, String version, boolean isFirst) {
    return releases.stream()
        .filter(
            entry ->
                version == null
                    ? !isFirst || entry.state() == ReleaseState.PUBLISHED
                    : entry.version().equals(version))
        .reduce((older, newer) -> newer)
        .orElseThrow(
            () ->
                new RefusedException(
                    version == null
                        ? "Nothing of %s is published.".formatted(name)
                        : "There is no version %s of %s in the store, and no such file."
                            .formatted(version, name)));
  }

  private ChangeReport compare(Side from, Side to) {
    if (from.entry().isPresent() && to.entry().isPresent()) {
      Compared one = from.name();
      return new ChangeReport(
          one, to.name(), differences.changes(one.name(), one.version(), to.name().version()));
    }
    return new ChangeReport(from.name(), to.name(), Comparison.between(texts(from), texts(to)));
  }

  private DataPackage texts(Side side) {
    return side.texts().orElseGet(() -> stored.texts(side.entry().orElseThrow()).orElseThrow());
  }
}
