package org.itexports.steward;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.itexports.release.ReleaseEntry;
import org.itexports.store.StoredReleases;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lists what the store holds. */
@Singleton
class ReleasesCommand extends Command {

  private static final String LOADS = "--loads";

  private final StoreDesk desk;
  private final StoredReleases stored;

  @Inject
  ReleasesCommand(StoreDesk desk, StoredReleases stored) {
    super(6, "releases", "Lists the releases in the store, of all packages, oldest first.");
    this.desk = desk;
    this.stored = stored;
  }

  @Override
  void describe(CommandSpec specification) {
    specification.addOption(
        OptionSpec.builder(LOADS)
            .description(
                "Lists the loads instead, refused ones too: who loaded what and when, and what"
                    + " became of it.")
            .build());
    ReportFile.describe(specification);
  }

  @Override
  ExitCode run(Call call) throws IOException {
    desk.open();
    return call.given().hasMatchedOption(LOADS)
        ? LoadList.tell(stored.loads(), call)
        : releases(call);
  }

  private ExitCode releases(Call call) throws IOException {
    List<ReleaseEntry> all =
        stored.packages().stream().flatMap(name -> stored.releases(name).stream()).toList();
    TextColumns columns =
        new TextColumns("package", "release", "version", "published", "state", "hash");
    ArrayNode report = JsonNodeFactory.instance.arrayNode();
    for (ReleaseEntry entry : all) {
      columns.add(
          entry.name(),
          Integer.toString(entry.number()),
          entry.version(),
          entry.published().toString(),
          entry.state().name(),
          entry.hash().substring(0, 12));
      report
          .addObject()
          .put("package", entry.name())
          .put("release", entry.number())
          .put("version", entry.version())
          .put("published", entry.published().toString())
          .put("state", entry.state().name())
          .put("hash", entry.hash());
    }
    if (all.isEmpty()) {
      call.out().println("The store is empty.");
    } else {
      columns.print(call.out());
    }
    ReportFile.write(call, report);
    return ExitCode.DONE;
  }
}
