package org.itexports.graph.node;

import java.util.List;
import org.itexports.relay.ClientException;

/**
 * Keeps what holds all words of a text, wherever they stand.
 *
 * @param wanted the folded text, null to keep everything
 */
public record TextFilter(String wanted) {

  /** Description of the argument {@code text}. */
  public static final String TEXT =
      "Only those that hold all these words, or beginnings or parts of words: 1 to 100 characters,"
          + " without regard to case and diacritics. Looked for in";

  /**
   * The filter of an argument, null where it is absent.
   *
   * @throws ClientException INVALID_ARGUMENT if the text says nothing or is too long
   */
  public static TextFilter of(String text) {
    return new TextFilter(text == null ? null : SearchText.wanted(text));
  }

  /** Whether the texts of a thing, taken together, hold all words. */
  public boolean keeps(List<String> texts) {
    return wanted == null || SearchText.hasWords(SearchText.fold(String.join(" ", texts)), wanted);
  }
}
