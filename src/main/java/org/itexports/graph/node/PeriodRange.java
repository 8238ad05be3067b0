package org.itexports.graph.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** The periods between two arguments, both included. */
public final class PeriodRange {

  private PeriodRange() {}

  /**
   * All periods of a frequency from one to another.
   *
   * @param most how many at most
   * @throws ClientException INVALID_ARGUMENT if an end is of another frequency, or the last before
   *     the first; LIST_TOO_LONG if there are more than {@code most}
   */
  public static List<Period> between(Period first, Period last, Frequency frequency, int most) {
    requireFrequency(first, frequency, "from");
    requireFrequency(last, frequency, "to");
    if (last.start().isBefore(first.start())) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`to` is before `from`: " + first + ", " + last);
    }
    List<Period> periods = new ArrayList<>();
    for (Period period = first; period.compareTo(last) <= 0; period = period.next()) {
      periods.add(period);
      if (periods.size() > most) {
        throw new ClientException(
            ErrorCode.LIST_TOO_LONG,
            "From " + first + " to " + last + " are more than " + most + " periods.",
            Map.of("maximum", most));
      }
    }
    return periods;
  }

  private static void requireFrequency(Period period, Frequency frequency, String argument) {
    if (!frequency.isRegular() || period.frequency() != frequency) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "`%s` is %s, which is not one of a row of periods of frequency %s."
              .formatted(argument, period, frequency));
    }
  }
}
