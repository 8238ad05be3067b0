package org.itexports.graph.engine;

import graphql.language.FloatValue;
import java.util.Optional;
import org.itexports.relay.ErrorCode;

/**
 * Numbers in documents that cost far more than the room they take: the lexer's time grows with the
 * square of the digits, and an exponent of ten characters stands for a thousand million digits.
 */
final class NumberLiterals {

  static final int MOST_DIGITS = 400;
  static final int LARGEST_EXPONENT = 400;

  private static final String ADVICE = "Float ends at about 1.8e308.";
  private static final Limit DIGITS =
      new Limit(
          ErrorCode.DOCUMENT_TOO_LARGE, "Digits of a number in the document", MOST_DIGITS, ADVICE);
  private static final Limit EXPONENT =
      new Limit(
          ErrorCode.DOCUMENT_TOO_LARGE,
          "Exponent of a number in the document",
          LARGEST_EXPONENT,
          ADVICE);

  private NumberLiterals() {}

  /** Looks at the text, before the lexer does. */
  static Optional<QueryError> refusalOfDigits(String document) {
    int digits = 0;
    int longest = 0;
    for (int i = 0; i < document.length(); i++) {
      char character = document.charAt(i);
      digits = character >= '0' && character <= '9' ? digits + 1 : 0;
      longest = Math.max(longest, digits);
    }
    return DIGITS.refusal(longest);
  }

  static Optional<QueryError> refusalOfExponents(Nodes nodes) {
    return EXPONENT.refusal(nodes.fractions().mapToLong(NumberLiterals::exponent).max().orElse(0));
  }

  /** The refusal of an exponent that the parser cannot even hold. */
  static QueryError refusalOfExponent() {
    return EXPONENT.refusal();
  }

  private static long exponent(FloatValue number) {
    var value = number.getValue();
    return Math.abs((long) value.precision() - value.scale() - 1);
  }
}
