package org.itexports.graph.concentration;

import java.util.List;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.period.Frequency;
import org.itexports.period.Period;

/**
 * Concentration through time: every period of a frequency, whether it answers or not.
 *
 * @param asked what is asked of each period
 * @param frequency which periods; null for the first of the frequencies that answer
 * @param from label of the first period, null for the first that answers
 * @param to label of the last period, null for the last that answers
 */
record PeriodSeries(Asked asked, Frequency frequency, String from, String to) {

  /** How many periods are answered at most. */
  static final int MOST = 60;

  List<ConcentrationNode> points() {
    return periods().stream().map(asked::in).toList();
  }

  private List<Period> periods() {
    List<Period> answering = asked.choice().answering();
    Frequency wanted = frequency == null ? usual(answering) : frequency;
    List<Period> alike = answering.stream().filter(p -> p.frequency() == wanted).sorted().toList();
    if (alike.isEmpty() && (from == null || to == null)) {
      return alike;
    }
    Period first = from == null ? alike.get(0) : Lookup.period(from);
    Period last = to == null ? alike.get(alike.size() - 1) : Lookup.period(to);
    if (from == null && last.compareTo(first) < 0) {
      return List.of();
    }
    return wanted.isRegular()
        ? PeriodRange.between(first, last, wanted, MOST)
        : PeriodRange.among(alike, first, last, MOST);
  }

  private static Frequency usual(List<Period> periods) {
    return periods.stream()
        .map(Period::frequency)
        .min(Frequency::compareTo)
        .orElse(Frequency.FISCAL_YEAR);
  }
}
