package org.itexports.docs;

import java.util.stream.Collectors;
import org.itexports.observation.Series;

/** The basis of each series in full. */
final class SeriesBases {

  private SeriesBases() {}

  static String render(Bundle bundle) {
    return bundle.release().series().all().stream()
        .map(SeriesBases::item)
        .collect(Collectors.joining("\n"));
  }

  private static String item(Series series) {
    String compare =
        series.comparableOverTime() ? "" : " Not comparable from one figure to the next.";
    String note = series.note().isEmpty() ? "" : " " + series.note();
    String end = note.isEmpty() || note.endsWith(".") ? "" : ".";
    return "- `" + series.id() + "`: " + series.basis() + compare + note + end;
  }
}
