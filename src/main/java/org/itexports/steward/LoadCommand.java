package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.store.LoadReport;
import org.itexports.store.PackageLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes a package a release that can be published. */
@Singleton
class LoadCommand extends Command {

  private static final String WHO = "--who";

  private final StoreDesk desk;
  private final PackageLoader loader;

  @Inject
  LoadCommand(StoreDesk desk, PackageLoader loader) {
    super(
        2,
        "load",
        "Validates a data package and stores it as the next release, whole or not at all. Nobody"
            + " is served from it before it is published. A package that is stored already changes"
            + " nothing.");
    this.desk = desk;
    this.loader = loader;
  }

  @Override
  void describe(CommandSpec specification) {
    GivenPackage.describe(specification);
    specification.addOption(
        OptionSpec.builder(WHO)
            .paramLabel("NAME")
            .type(String.class)
            .description("Who answers for it; the user of the system unless it is given.")
            .build());
    ReportFile.describe(specification);
  }

  @Override
  ExitCode run(Call call) throws IOException {
    try (ProgressLines progress = ProgressLines.begin("read the package", call.err())) {
      DataPackage texts = GivenPackage.read(call.argument(0));
      desk.open();
      String user = Objects.requireNonNullElse(System.getProperty("user.name"), "unknown");
      LoadReport report = loader.load(texts, call.option(WHO, user), progress);
      print(report, call);
      ReportFile.write(call, ReportFile.parse(report.json()));
      return ExitCode.DONE;
    } catch (InvalidDatasetException e) {
      return DefectReport.refuse(e, call);
    }
  }

  private static void print(LoadReport report, Call call) {
    String release =
        "%s %s, release %d, hash %s"
            .formatted(
                report.release().name(),
                report.release().version(),
                report.release().number(),
                report.release().hash());
    if (!report.isNew()) {
      call.out().printf("Nothing has changed: this is %s.%n", release);
      return;
    }
    call.out().printf("Loaded %s.%n", release);
    TextColumns columns = new TextColumns("table", "added", "revised", "withdrawn", "unchanged");
    report
        .tables()
        .forEach(
            table ->
                columns.add(
                    table.table(),
                    "%,d".formatted(table.added()),
                    "%,d".formatted(table.revised()),
                    "%,d".formatted(table.withdrawn()),
                    "%,d".formatted(table.unchanged())));
    columns.print(call.out());
    call.out().println("It is not published yet: see diff, then publish.");
  }
}
