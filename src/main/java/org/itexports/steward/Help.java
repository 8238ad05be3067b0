package org.itexports.steward;

import picocli.CommandLine.Model.OptionSpec;

/** The option that every command has. */
final class Help {

  private Help() {}

  static OptionSpec option() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Says what the command does and takes.")
        .build();
  }
}
