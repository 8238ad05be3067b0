package org.itexports.graph.target;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Money;

/** One announcement of a goal. */
@Type("TargetHistoryStep")
@Description(
    "One announcement of a goal, and how it moved since the one before. The changes are null for"
        + " the first one, and wherever no date shows which of the two came first.")
public record HistoryStepNode(
    @NonNull @Description("What was announced, with its source.") TargetNode target,
    @Description(
            "The day by which it stands: the first day of the day, month or year of announcement,"
                + " else the day on which the source was published. Null if neither is shown; such"
                + " ones stand last.")
        LocalDate date,
    @Description(
            "Whether that day is the source's, so that the announcement itself may be much older.")
        boolean datedBySource,
    @Description(
            "Whether an institution that announced it also announced the one before. Null for the"
                + " first one, and if none is recorded for either.")
        Boolean sameAnnouncer,
    @Description("The amount minus the one before; 0 if it stayed.") Money amountChange,
    @Description("The amount divided by the one before, minus 1: a fraction, -1 or more.")
        Double relativeAmountChange,
    @Description(
            "By how many months the last day of the period in which it is due moved, by whole"
                + " months; negative if it was brought forward. Null also if either names none.")
        Integer monthsLater) {}
