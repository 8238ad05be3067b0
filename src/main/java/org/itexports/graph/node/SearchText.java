package org.itexports.graph.node;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Text without case and diacritics, as searches compare it. */
public final class SearchText {

  private static final int LONGEST = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[\\s_/-]+");

  private static final Pattern WORD = Pattern.compile(" ");

  private SearchText() {}

  /**
   * A text that is looked for, folded.
   *
   * @throws ClientException INVALID_ARGUMENT if it says nothing or is too long
   */
  public static String wanted(String text) {
    String wanted = fold(text);
    if (wanted.isEmpty() || text.length() > LONGEST) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`text` must have 1 to " + LONGEST + " characters.");
    }
    return wanted;
  }

  /** A text as it is compared. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BREAKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a folded text holds all words of a folded text. */
  public static boolean hasWords(String text, String wanted) {
    return WORD.splitAsStream(wanted).allMatch(text::contains);
  }

  /** How well a name answers: 0 is the name itself, 4 the worst match, -1 none. */
  public static int rank(String name, String wanted) {
    if (name.equals(wanted)) {
      return 0;
    }
    if (name.startsWith(wanted)) {
      return 1;
    }
    if (name.contains(" " + wanted)) {
      return 2;
    }
    if (name.contains(wanted)) {
      return 3;
    }
    return hasWords(name, wanted) ? 4 : -1;
  }
}
