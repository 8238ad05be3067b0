package org.itexports.concentration;

/** Which way an index goes when shares get more uneven. */
final class Rising {

  private Rising() {}

  /** Whether it falls then, because it says how many, or how different, the members are. */
  static boolean isDiversity(Index index) {
    return index instanceof HillNumber
        || index instanceof HannahKay
        || index instanceof NumbersEquivalent
        || index instanceof ShannonEntropy
        || index instanceof RelativeEntropy;
  }
}
