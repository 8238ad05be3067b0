package org.itexports.graph.node;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Directory;

/** Finds what an argument names, or says what it could have named. */
public final class Lookup {

  private static final int SHOWN = 5;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Lookup() {}

  /**
   * The record with the code, upper and lower case alike.
   *
   * @param what what is looked up, for the message
   * @throws ClientException UNKNOWN_CODE with the nearest codes if there is none
   */
  public static <T> T require(Directory<T> directory, String code, String what) {
    return directory
        .find(code)
        .or(() -> directory.find(code.toUpperCase(Locale.ROOT)))
        .orElseThrow(() -> unknown(code, what, directory.keys()));
  }

  /**
   * The period that the text names.
   *
   * @throws ClientException INVALID_PERIOD with the accepted forms if it names none
   */
  public static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (InvalidPeriodException e) {
      throw new ClientException(ErrorCode.INVALID_PERIOD, e.getMessage());
    }
  }

  private static ClientException unknown(String code, String what, List<String> known) {
    List<String> near = nearest(code, known);
    return new ClientException(
        ErrorCode.UNKNOWN_CODE,
        "There is no " + what + " \"" + shorten(code) + "\". Nearest: " + String.join(", ", near),
        Map.of("nearest", near));
  }

  private static List<String> nearest(String code, List<String> known) {
    String wanted = shorten(code).toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(
            Comparator.comparing((String key) -> distance(wanted, key)).thenComparing(key -> key))
        .limit(SHOWN)
        .toList();
  }

  private static int distance(String wanted, String key) {
    return DISTANCE.apply(wanted, key.toLowerCase(Locale.ROOT));
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
