package org.itexports.graph.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.itexports.relay.ClientException;
import org.itexports.relay.GlobalId;

/** The day that a text says, or that an id holds. */
final class GivenDays {

  private GivenDays() {}

  /** The day in a date or an id; empty if the text is neither, which the field refuses. */
  static Optional<String> in(String text) {
    return isDate(text) ? Optional.of(text) : inId(text);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static Optional<String> inId(String text) {
    try {
      return Optional.ofNullable(GlobalId.decode(text).asOf()).map(LocalDate::toString);
    } catch (ClientException none) {
      return Optional.empty();
    }
  }
}
