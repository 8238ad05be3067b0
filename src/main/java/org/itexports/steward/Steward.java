package org.itexports.steward;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads a command line and runs the command in it. */
@Singleton
public class Steward implements QuarkusApplication {

  private static final String NAME = "it-exports";

  private final List<Command> commands;
  private final Troubles troubles;

  @Inject
  Steward(@All List<Command> commands, Troubles troubles) {
    this.commands = commands.stream().sorted(Comparator.comparingInt(Command::place)).toList();
    this.troubles = troubles;
  }

  @Override
  public int run(String... arguments) {
    return run(writer(System.out), writer(System.err), arguments);
  }

  /**
   * Runs a command.
   *
   * @param out for what was asked for
   * @param err for what goes wrong and how far it is
   * @return what to tell the shell
   */
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(specification());
    line.setOut(out).setErr(err);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((wrong, given) -> misunderstood(wrong, err));
    line.setExecutionExceptionHandler((thrown, failed, parsed) -> troubles.tell(thrown, err));
    try {
      return line.execute(arguments);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private CommandSpec specification() {
    CommandSpec all =
        CommandSpec.wrapWithoutInspection((Runnable) () -> {})
            .name(NAME)
            .mixinStandardHelpOptions(false)
            .addOption(Help.option());
    all.usageMessage()
        .description(
            "Looks after the releases of data packages. Without a command the program is the"
                + " service.",
            "",
            "The store is the one that the service has: set itexports.store.path (or the variable"
                + " ITEXPORTS_STORE_PATH) to its file.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .commandListHeading("%nCommands:%n");
    commands.forEach(command -> all.addSubcommand(command.name(), command.specification()));
    return all;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(code -> codes.put(Integer.toString(code.number()), code.meaning()));
    return codes;
  }

  private static int misunderstood(ParameterException wrong, PrintWriter err) {
    err.println(wrong.getMessage());
    wrong.getCommandLine().usage(err);
    return ExitCode.USAGE.number();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
