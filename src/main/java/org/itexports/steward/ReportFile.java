package org.itexports.steward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option to write what a command found to a file too, as JSON. */
final class ReportFile {

  private static final String OPTION = "--report";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportFile() {}

  static void describe(CommandSpec specification) {
    specification.addOption(
        OptionSpec.builder(OPTION)
            .paramLabel("FILE")
            .type(Path.class)
            .description("Writes the report to this file too, as JSON. What is there is replaced.")
            .build());
  }

  /**
   * Looks whether the file can be written, before anything is done that it is to tell of.
   *
   * @throws IOException if it cannot
   */
  static void check(Command.Call call) throws IOException {
    Path file = call.option(OPTION, null);
    if (file == null) {
      return;
    }
    Path directory = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    if (Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : directory)) {
      throw new AccessDeniedException(file.toString());
    }
  }

  static void write(Command.Call call, JsonNode report) throws IOException {
    Path file = call.option(OPTION, null);
    if (file != null) {
      Files.writeString(file, text(report) + "\n");
    }
  }

  /** A report as people read it. */
  static String text(JsonNode report) {
    return report.toPrettyString();
  }

  /** A report that was kept as text. */
  static JsonNode parse(String text) throws IOException {
    return JSON.readTree(text);
  }
}
