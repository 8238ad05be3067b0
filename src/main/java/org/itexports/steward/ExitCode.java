package org.itexports.steward;

/** What a command tells the shell that started it. */
enum ExitCode {
  /** It was done. */
  DONE(0, "It was done."),
  /** The package has defects, or what was asked for must not be. */
  REFUSED(1, "The package has defects, or what was asked for must not be; the output says why."),
  /** The command was not understood. */
  USAGE(2, "The command was not understood."),
  /** The store cannot be reached, is being changed by somebody else, or refuses. */
  UNAVAILABLE(
      3,
      "The store cannot be reached, refuses, or is being changed by somebody else; stderr says"
          + " which, and if it may have been done."),
  /** A file cannot be read or written. */
  FILE(4, "A file cannot be read or written."),
  /** The program is at fault. */
  FAILED(70, "The program failed; stderr says where.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
