package org.itexports.graph.target;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How a goal was announced again and again. */
@Type("TargetHistory")
@Description(
    "The announcements of one goal in order. Announcements are one goal if they are of one kind,"
        + " for one economy, call what is to grow by the same words, can be held against the same"
        + " series, and have the amount or the period in common, as asked. Speakers may differ:"
        + " `sameAnnouncer` tells a goal that moved from two that were never one.")
public record HistoryNode(
    @NonNull @Description("The announcements, first announced first; at most 50.")
        List<HistoryStepNode> steps,
    @Description("How many announcements there are, 1 or more.") int announcements,
    @Description("How many different amounts they name, 1 or more.") int amounts,
    @Description("How many different periods they name, 0 or more.") int periods,
    @NonNull @Description("The answer in words.") String text) {}
