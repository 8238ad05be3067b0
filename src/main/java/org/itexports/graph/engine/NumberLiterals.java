package org.itexports.graph.engine;

import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;

/**
 * Refuses number literals that are too long before they are read: reading an integer takes time by
 * the square of its digits.
 */
final class NumberLiterals implements ParsingListener {

  private static final int MOST_DIGITS = 400;

  /** The engine's own limits on characters, tokens and depth, and this one. */
  static final ParserOptions PARSER_OPTIONS =
      ParserOptions.getDefaultOperationParserOptions()
          .transform(options -> options.parsingListener(new NumberLiterals()));

  private NumberLiterals() {}

  @Override
  public void onToken(Token token) {
    var text = token.getText();
    if (text != null && text.length() > MOST_DIGITS && isNumber(text)) {
      throw new TooLongException(token);
    }
  }

  private static boolean isNumber(String text) {
    char first = text.charAt(0);
    return first == '-' || (first >= '0' && first <= '9');
  }

  /** A number literal is too long. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException(Token token) {
      super(
          "A number of more than %d characters at line %d column %d."
              .formatted(MOST_DIGITS, token.getLine(), token.getCharPositionInLine()),
          null,
          false,
          false);
    }
  }
}
