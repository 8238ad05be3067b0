package org.itexports.steward;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.release.ReleaseEntry;
import org.itexports.store.Publisher;
import picocli.CommandLine.Model.CommandSpec;

/** Serves a release that was loaded. */
@Singleton
class PublishCommand extends Command {

  private final StoreDesk desk;
  private final Publisher publisher;

  @Inject
  PublishCommand(StoreDesk desk, Publisher publisher) {
    super(
        4,
        "publish",
        "Publishes the release that was loaded last, or the one with a version. Every service on"
            + " this store serves it within a second, each request either from the old one or from"
            + " the new one.");
    this.desk = desk;
    this.publisher = publisher;
  }

  @Override
  void describe(CommandSpec specification) {
    StoreDesk.describeVersion(
        specification, "Version of the release. Absent: the newest that was not published yet.");
    StoreDesk.describePackage(specification);
  }

  @Override
  ExitCode run(Call call) {
    desk.open();
    String name = desk.packageName(call);
    String version = call.argument(0);
    ReleaseEntry served =
        version == null ? publisher.publish(name) : publisher.publish(name, version);
    call.out()
        .printf(
            "Published %s %s, release %d, hash %s.%n",
            served.name(), served.version(), served.number(), served.hash());
    return ExitCode.DONE;
  }
}
