package org.itexports.steward;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the program. Its options are described by an object and not by annotations, so
 * that nothing is read by reflection.
 */
abstract class Command {

  private final int place;
  private final String name;
  private final String description;

  /**
   * @param place among the commands of the help
   * @param description what it does, in sentences
   */
  Command(int place, String name, String description) {
    this.place = place;
    this.name = name;
    this.description = description;
  }

  /** What was given to the command, and where its answer goes. */
  record Call(ParseResult given, PrintWriter out, PrintWriter err) {

    /** The value of an option or the default; null if there is neither. */
    <T> T option(String option, T otherwise) {
      return given.matchedOptionValue(option, otherwise);
    }

    /** What stands at a place behind the command; null if nothing does. */
    String argument(int index) {
      return given.matchedPositionalValue(index, null);
    }
  }

  int place() {
    return place;
  }

  String name() {
    return name;
  }

  /** Adds its options and arguments. */
  abstract void describe(CommandSpec specification);

  /** Does it; whatever is thrown is told by {@link Troubles}. */
  abstract ExitCode run(Call call) throws Exception;

  CommandSpec specification() {
    Work work = new Work();
    work.specification = CommandSpec.wrapWithoutInspection(work).name(name);
    work.specification.addOption(Help.option()).usageMessage().description(description);
    describe(work.specification);
    return work.specification;
  }

  /** Knows only when it runs what was given. */
  private final class Work implements Callable<Integer> {

    private CommandSpec specification;

    @Override
    public Integer call() throws Exception {
      CommandLine line = specification.commandLine();
      Call call = new Call(line.getParseResult(), line.getOut(), line.getErr());
      ReportFile.check(call);
      return run(call).number();
    }
  }
}
