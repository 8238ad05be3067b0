package org.itexports.graph.figure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.SelectionStep;
import org.itexports.observation.Unit;

/** One figure: the print that is shown, and everything that is known beside it. */
@Type("Figure")
@Description(
    "One figure: one series, member and period. Of all its prints one is shown by a stated rule;"
        + " the others stay visible. Where nothing is shown, `absence` says why.")
public record FigureNode(
    @Description("The figure, in `unit`. Null if absent: see `absence`.") Double value,
    @NonNull @Description("Unit of the figure.") Unit unit,
    @Description("The figure as an amount of money. Null if absent, or if its unit is none.")
        Money money,
    @Description("The print that is shown, with its source. Null if absent.")
        ObservationNode observation,
    @Description("The step of the selection rule that decided. Null if absent.")
        SelectionStep decidedBy,
    @NonNull @Description("The other prints of the same figure; a few at most, never more than 50.")
        List<AlternativeNode> alternatives,
    @Description("How far the comparable prints lie apart. Null if absent.") Spread spread,
    @Description("Why there is no figure, and where there is one. Null if there is a figure.")
        Absence absence,
    @Ignore FigureQuery query) {}
