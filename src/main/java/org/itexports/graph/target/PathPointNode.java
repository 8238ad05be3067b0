package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Money;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** A year on the way to a target. */
@Type("TargetPathPoint")
@Description(
    "What constant growth from the figure `from` to the target would need in one year. It is"
        + " computed: no print, no forecast, and no figure of any series.")
public record PathPointNode(
    @Description("Years since the end of the year `from`; 0 for that year itself.") double years,
    @NonNull
        @Description(
            "What the year would need: `from` * (1 + `requiredGrowth`)^`years`, rounded to the"
                + " cent. In the first point it is the figure `from`, in the last one the amount of the target.")
        Money money,
    @Ignore Release release,
    @Ignore Period period) {}
