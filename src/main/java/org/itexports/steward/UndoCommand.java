package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.release.ReleaseEntry;
import org.itexports.store.Publisher;
import picocli.CommandLine.Model.CommandSpec;

/** Takes the last publication back. */
@Singleton
class UndoCommand extends Command {

  private final StoreDesk desk;
  private final Publisher publisher;

  @Inject
  UndoCommand(StoreDesk desk, Publisher publisher) {
    super(
        5,
        "undo",
        "Takes the last publication of a package back: the release published before it is served"
            + " again. Nothing is lost; the release can be published again by its version.");
    this.desk = desk;
    this.publisher = publisher;
  }

  @Override
  void describe(CommandSpec specification) {
    StoreDesk.describeVersion(
        specification,
        "Version that is expected to be served: if it is not, nothing is taken back. So a"
            + " repeated command does not take back one more.");
    StoreDesk.describePackage(specification);
  }

  @Override
  ExitCode run(Call call) {
    desk.open();
    String name = desk.packageName(call);
    String version = call.argument(0);
    ReleaseEntry served = version == null ? publisher.undo(name) : publisher.undo(name, version);
    call.out()
        .printf(
            "Served again: %s %s, release %d, hash %s.%n",
            served.name(), served.version(), served.number(), served.hash());
    return ExitCode.DONE;
  }
}
