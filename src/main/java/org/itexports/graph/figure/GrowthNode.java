package org.itexports.graph.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.observation.Observation;

/** A rate of growth between two figures of one series. */
@Type("Growth")
@Description(
    "A rate of growth between two figures of one series, as a fraction a year. The bounds say what"
        + " the rounding of the two prints leaves open; they say nothing of later revisions.")
public record GrowthNode(
    @Description("The rate: 0.1 is ten percent a year. Null if absent: see `absence`.")
        Double value,
    @Description("The least rate that the rounding of the prints allows. Null if absent.")
        Double lower,
    @Description("The greatest rate that the rounding of the prints allows. Null if absent.")
        Double upper,
    @Description("Whole years between the two periods. Null if they are not whole years apart.")
        Integer years,
    @NonNull @Description("The earlier figure.") FigureNode from,
    @NonNull @Description("The later figure.") FigureNode to,
    @Description("Why there is no rate. Null if there is one.") Absence absence) {

  /**
   * The compound annual rate between two figures: (later / earlier)^(1 / years) - 1.
   *
   * @param from the earlier figure
   * @param to the later figure of the same series, a whole number of years later
   */
  public static GrowthNode between(FigureQuery from, FigureQuery to) {
    FigureNode earlier = from.answer();
    FigureNode later = to.answer();
    int years = to.period().start().getYear() - from.period().start().getYear();
    Absence absence = absence(from, to, earlier, later, years);
    if (absence != null) {
      Integer apart = areApart(from, to, years) ? years : null;
      return new GrowthNode(null, null, null, apart, earlier, later, absence);
    }
    Observation first = earlier.observation().print();
    Observation last = later.observation().print();
    double slack0 = first.resolution().doubleValue();
    double slack1 = last.resolution().doubleValue();
    double low = (later.value() - slack1) / (earlier.value() + slack0);
    Double upper =
        earlier.value() > slack0
            ? rate((later.value() + slack1) / (earlier.value() - slack0), years)
            : null;
    return new GrowthNode(
        rate(later.value() / earlier.value(), years),
        low < 0 ? null : rate(low, years),
        upper,
        years,
        earlier,
        later,
        null);
  }

  private static boolean areApart(FigureQuery from, FigureQuery to, int years) {
    return from.period().plusYears(years).equals(to.period());
  }

  private static Double rate(double ratio, int years) {
    return years == 1 ? ratio - 1 : Math.pow(ratio, 1.0 / years) - 1;
  }

  private static Absence absence(
      FigureQuery from, FigureQuery to, FigureNode earlier, FigureNode later, int years) {
    if (!areApart(from, to, years)) {
      String text = from.period() + " and " + to.period() + " are not whole years apart.";
      return new Absence(AbsenceReason.DIFFERENT_FREQUENCY, text, List.of());
    }
    if (!to.series().comparableOverTime()) {
      String text = "The figures of " + to.series().name() + " differ in method or speaker.";
      return new Absence(AbsenceReason.NOT_COMPARABLE, text, List.of());
    }
    if (later.absence() != null || earlier.absence() != null) {
      return later.absence() != null ? later.absence() : earlier.absence();
    }
    if (earlier.value() <= 0 || later.value() < 0) {
      String text = "A rate needs a positive figure to start from.";
      return new Absence(AbsenceReason.NOT_POSITIVE, text, List.of());
    }
    return null;
  }
}
