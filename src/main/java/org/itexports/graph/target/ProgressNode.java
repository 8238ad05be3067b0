package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.Money;

/** How far a target is away. */
@Type("TargetProgress")
@Description("A target held against the figures of the series that counts the same.")
public record ProgressNode(
    @NonNull @Description("What became of the target.") TargetOutcome outcome,
    @Description(
            "The figure that decided the outcome: of the period in which the target was due, else"
                + " of the last full year that ends within that period. Null if there is none.")
        FigureNode due,
    @Description("The first full year whose figure reached the amount. Null if none did yet.")
        FigureNode firstMet,
    @Description("The figure that the way is measured from. Null if there is none.")
        FigureNode from,
    @Description(
            "The amount minus the figure `from`; negative where that is above it. Null if"
                + " there is no such figure.")
        Money gap,
    @Description(
            "Whole years from `from` to the end of the period in which it is due. Null if that"
                + " is not later.")
        Integer years,
    @Description(
            "The growth a year that leads from `from` to the amount in time, a fraction:"
                + " (amount / from)^(1 / years) - 1. Null if that period is not later.")
        Double requiredGrowth,
    @NonNull @Description("The answer in words.") String text) {}
