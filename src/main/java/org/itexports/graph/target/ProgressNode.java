package org.itexports.graph.target;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.Money;

/** How far a target is away. */
@Type("TargetProgress")
@Description("A target held against the figures of the series that counts the same.")
public record ProgressNode(
    @NonNull @Description("What became of the target.") TargetOutcome outcome,
    @Description(
            "The figure that decided the outcome: of the period in which the target was due, else,"
                + " once that is over, of the last full year that ends within it. Null if there is"
                + " none.")
        FigureNode due,
    @Description(
            "Whether the figure `due` counts exactly the period in which the target was due. False"
                + " for a fiscal year that stands in for a calendar year, half of which is another."
                + " Null if there is no such figure.")
        Boolean samePeriod,
    @Description(
            "The figure `due` minus the amount; negative where it fell short. Null if there is no"
                + " such figure.")
        Money error,
    @Description(
            "The figure `due` divided by the amount, minus 1: a fraction, -1 or more, negative"
                + " where it fell short. Null if there is no such figure.")
        Double relativeError,
    @Description(
            "The first full year whose figure reached the amount, whatever its rounding. Null if"
                + " none did yet.")
        FigureNode firstMet,
    @Description(
            "The figure that the way is measured from, with the print that is shown for it. Null if"
                + " there is none.")
        FigureNode from,
    @Description(
            "The amount minus the figure `from`; negative where that is above it. Null if"
                + " there is no such figure.")
        Money gap,
    @Description(
            "Years from the last day of the year `from` to the last day of the period in which the"
                + " target is due, by whole months: 4, or 4.5 from a fiscal to a calendar year."
                + " Greater than 0. Null without `requiredGrowth`.")
        Double years,
    @Description(
            "The constant growth a year that leads from the figure `from` to the amount in time, a"
                + " fraction: (amount / from)^(1 / years) - 1. Negative where `from` is above the"
                + " amount. Null if no series counts the same, no period was named, it is over, or"
                + " `from` has no figure: see `absence`.")
        Double requiredGrowth,
    @Description(
            "The least `requiredGrowth` that the rounding of the print `from` allows. Null with"
                + " it.")
        Double requiredLower,
    @Description(
            "The greatest `requiredGrowth` that the rounding of the print `from` allows. Null with"
                + " it, and where that rounding leaves room for zero.")
        Double requiredUpper,
    @Description("Why there is no `requiredGrowth`. Null if there is one.") Absence absence,
    @NonNull @Description("The answer in words.") String text,
    @Ignore Way way) {

  /** Nothing to hold a target against. */
  static ProgressNode notComparable(String why) {
    Way none = Way.none(new Absence(AbsenceReason.NO_SERIES, why, List.of()));
    return new ProgressNode(
        TargetOutcome.NOT_COMPARABLE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        none.absence(),
        why,
        none);
  }
}
