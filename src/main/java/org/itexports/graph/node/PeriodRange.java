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
    requireOrder(first, last);
    List<Period> periods = new ArrayList<>();
    for (Period period = first; period.compareTo(last) <= 0; period = period.next()) {
      periods.add(period);
      requireLength(periods, first, last, most);
    }
    return periods;
  }

  /**
   * Those of some periods that are between two others, both included.
   *
   * @param most how many at most
   * @throws ClientException INVALID_ARGUMENT if the last ends before the first begins;
   *     LIST_TOO_LONG if there are more than {@code most}
   */
  public static List<Period> among(List<Period> periods, Period first, Period last, int most) {
    requireOrder(first, last);
    List<Period> within =
        periods.stream()
            .filter(period -> period.compareTo(first) >= 0 && period.compareTo(last) <= 0)
            .toList();
    requireLength(within, first, last, most);
    return within;
  }

  /**
   * The periods of a frequency between two labels: all of them where they follow each other, else
   * those that answer.
   *
   * @param answering the periods that have an answer
   * @param asked which periods, null for the first of the frequencies that answer
   * @param from label of the first period, null for the first that answers
   * @param to label of the last period, null for the last that answers
   * @param most how many at most
   * @throws ClientException as {@link #between} and {@link #among}
   */
  public static List<Period> asked(
      List<Period> answering, Frequency asked, String from, String to, int most) {
    Frequency frequency = asked == null ? first(answering) : asked;
    List<Period> alike =
        answering.stream().filter(period -> period.frequency() == frequency).sorted().toList();
    if (alike.isEmpty() && (from == null || to == null)) {
      return alike;
    }
    Period first = from == null ? alike.get(0) : Lookup.period(from);
    Period last = to == null ? alike.get(alike.size() - 1) : Lookup.period(to);
    if (from == null && last.compareTo(first) < 0) {
      return List.of();
    }
    return frequency.isRegular()
        ? between(first, last, frequency, most)
        : among(alike, first, last, most);
  }

  private static Frequency first(List<Period> periods) {
    return periods.stream()
        .map(Period::frequency)
        .min(Frequency::compareTo)
        .orElse(Frequency.FISCAL_YEAR);
  }

  /**
   * The later of two periods between which growth is asked for.
   *
   * @throws ClientException INVALID_ARGUMENT if it does not begin later
   */
  public static Period after(Period first, Period last) {
    if (!last.start().isAfter(first.start())) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`to` must be later than `from`: " + first + ", " + last);
    }
    return last;
  }

  private static void requireOrder(Period first, Period last) {
    if (last.start().isBefore(first.start())) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`to` is before `from`: " + first + ", " + last);
    }
  }

  private static void requireLength(List<Period> periods, Period first, Period last, int most) {
    if (periods.size() > most) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "From " + first + " to " + last + " are more than " + most + " periods.",
          Map.of("maximum", most));
    }
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
