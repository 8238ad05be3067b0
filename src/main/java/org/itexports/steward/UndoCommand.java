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
    StoreDesk.describePackage(specification);
  }

  @Override
  ExitCode run(Call call) {
    desk.open();
    ReleaseEntry served = publisher.undo(desk.packageName(call));
    call.out()
        .printf(
            "Served again: %s %s, release %d, hash %s.%n",
            served.name(), served.version(), served.number(), served.hash());
    return ExitCode.DONE;
  }
}
