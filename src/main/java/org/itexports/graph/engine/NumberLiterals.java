package org.itexports.graph.engine;

/**
 * Refuses documents with a number that is too long, before the lexer sees it: the time it takes
 * there grows with the square of the digits, to seconds for a document of half a megabyte.
 */
final class NumberLiterals {

  static final int MOST_DIGITS = 400;

  private NumberLiterals() {}

  static boolean areTooLong(String document) {
    int digits = 0;
    for (int i = 0; i < document.length(); i++) {
      char character = document.charAt(i);
      digits = character >= '0' && character <= '9' ? digits + 1 : 0;
      if (digits > MOST_DIGITS) {
        return true;
      }
    }
    return false;
  }
}
