package org.itexports.graph.target;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.itexports.concentration.Answer;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.figure.GrowthNode;
import org.itexports.period.Period;
import org.itexports.sector.target.RequiredGrowth;

/**
 * The growth from year to year that a series has shown.
 *
 * @param rates each over the year before, by year; none is absent
 */
record ObservedGrowth(List<GrowthNode> rates) {

  private static final Comparator<GrowthNode> BY_RATE = Comparator.comparing(GrowthNode::value);

  /**
   * The rates of the last years up to a figure.
   *
   * @param last the figure of the last year
   * @param years how many years at most
   */
  static ObservedGrowth upTo(FigureQuery last, int years) {
    List<GrowthNode> all =
        last.release().figures().shown(last.series(), last.member()).stream()
            .filter(period -> period.frequency() == last.period().frequency())
            .filter(period -> isWithin(period, last.period(), years))
            .filter(period -> hasFigure(last.of(period.plusYears(-1))))
            .map(period -> GrowthNode.between(last.of(period.plusYears(-1)), last.of(period)))
            .filter(growth -> growth.value() != null)
            .toList();
    return new ObservedGrowth(all);
  }

  /** Whether growth as observed is enough. */
  TrackNode against(RequiredGrowth required) {
    Answer answer = answer(required);
    int asFast = (int) rates.stream().filter(rate -> rate.value() >= required.rate()).count();
    return new TrackNode(
        answer, lowest(), highest(), rates.size(), asFast, rates, null, text(answer, required));
  }

  /** The least rate, null if there are none. */
  GrowthNode lowest() {
    return rates.stream().min(BY_RATE).orElse(null);
  }

  /** The greatest rate, null if there are none. */
  GrowthNode highest() {
    return rates.stream().max(BY_RATE).orElse(null);
  }

  /** Yes or no only where the rounding of all prints allows nothing else. */
  private Answer answer(RequiredGrowth required) {
    if (rates.isEmpty()) {
      return Answer.UNDETERMINED;
    }
    if (rates.stream().allMatch(rate -> lower(rate) >= required.upper())) {
      return Answer.YES;
    }
    return rates.stream().allMatch(rate -> upper(rate) < required.lower())
        ? Answer.NO
        : Answer.UNDETERMINED;
  }

  private static double lower(GrowthNode rate) {
    return rate.lower() == null ? -1 : rate.lower();
  }

  private static double upper(GrowthNode rate) {
    return rate.upper() == null ? Double.POSITIVE_INFINITY : rate.upper();
  }

  private static boolean isWithin(Period period, Period last, int years) {
    return period.compareTo(last) <= 0 && period.compareTo(last.plusYears(-years)) > 0;
  }

  private static boolean hasFigure(FigureQuery query) {
    return query.select().shown() != null;
  }

  private String text(Answer answer, RequiredGrowth required) {
    if (rates.isEmpty()) {
      return "No two years in a row have a figure, so that no growth was observed.";
    }
    String range =
        " It takes %s a year; the observed were %s (%s) to %s (%s), %s."
            .formatted(
                percent(required.rate()),
                percent(lowest().value()),
                lowest().to().query().period(),
                percent(highest().value()),
                highest().to().query().period(),
                rates.size() == 1 ? "one year" : rates.size() + " years");
    return switch (answer) {
      case YES -> "On track: every observed year was fast enough." + range;
      case NO -> "Not on track: no observed year was fast enough." + range;
      case UNDETERMINED ->
          "Undetermined: it lies within what was observed, as far as the prints tell." + range;
    };
  }

  private static String percent(double rate) {
    return String.format(Locale.ROOT, "%.1f%%", rate * 100);
  }
}
