package org.itexports.graph.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and diacritics, as searches compare it. */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[\\s_/-]+");

  private static final Pattern WORD = Pattern.compile(" ");

  private SearchText() {}

  /** The text in the form in which texts are compared. */
  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BREAKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a folded text holds another, or all words of it. */
  public static boolean holds(String folded, String wanted) {
    return rank(folded, wanted) >= 0;
  }

  /** How well a name answers: 0 is the name itself, 4 the worst match, -1 none. */
  static int rank(String name, String wanted) {
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
    return WORD.splitAsStream(wanted).allMatch(name::contains) ? 4 : -1;
  }
}
