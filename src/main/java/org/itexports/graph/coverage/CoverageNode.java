package org.itexports.graph.coverage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;

/** What is known of one period in one dimension. */
@Type("Coverage")
@Description("What is known of one period in one dimension at one level.")
public record CoverageNode(
    @NonNull @Description("The period.") PeriodNode period,
    @NonNull @Description("The dimension; NONE is the total.") Dimension dimension,
    @Description("The level of the classification. Null for the total.") Level level,
    @Description(
            "The part of the printed total that listed members have, a fraction: 1 is a complete"
                + " answer, less is an interval. 0 if nothing is known.")
        double share,
    @Description("Why nothing is known, and where something is. Null if something is known.")
        Absence absence) {}
