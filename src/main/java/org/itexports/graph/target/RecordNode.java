package org.itexports.graph.target;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Absence;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/** How targets and forecasts turned out. */
@Type("TargetRecord")
@Description(
    "How targets and forecasts turned out that a figure has decided. What was announced several"
        + " times with one amount for one period counts once. They are those that sources were"
        + " found for, not a random sample: several for one year err together, and those made"
        + " shortly before its end err less. The averages describe this list and estimate nothing"
        + " beyond it.")
public record RecordNode(
    @Description("How many different ones were judged, 0 or more.") int judged,
    @Description("How many announcements these were, `judged` or more.") int announcements,
    @Description("How many of the judged the figure reached.") int met,
    @Description("How many of the judged the figure fell short of.") int missed,
    @Description("How many of the judged the rounding of the figure leaves open.") int undetermined,
    @Description(
            "How many of the judged are held against a year that is not exactly the period in which"
                + " they were due: see `samePeriod` in `progress`.")
        int otherPeriod,
    @Description(
            "Mean of `relativeError` over the judged: figure / amount - 1, a fraction, negative"
                + " where figures fell short. Null if none was judged: see `absence`.")
        Double meanRelativeError,
    @Description(
            "Mean of the absolute value of `relativeError` over the judged: a fraction, 0 or more."
                + " Null if none was judged: see `absence`.")
        Double meanAbsoluteRelativeError,
    @Description("Why there are no means. Null if there are.") Absence absence,
    @NonNull @Description("The answer in words.") String text,
    @Ignore Release release,
    @Ignore List<Target> targets) {}
