package org.itexports.graph.target;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Answer;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.GrowthNode;

/** Whether growth as observed is enough. */
@Type("TargetTrack")
@Description(
    "The growth that a target requires, held against the growth from year to year that its series"
        + " has shown. The past binds nobody: NO says that no observed year was fast enough, not"
        + " that none will be.")
public record TrackNode(
    @Description(
            "YES if the required growth is at or below the least observed rate, NO if it is above"
                + " the greatest, UNDETERMINED between them, where the rounding of prints leaves it"
                + " open, and where no rate was observed. Null without `requiredGrowth`: see"
                + " `absence`.")
        Answer answer,
    @Description("The least of the rates. Null if there are none.") GrowthNode lowest,
    @Description("The greatest of the rates. Null if there are none.") GrowthNode highest,
    @Description(
            "How many rates were counted, 0 or more: a year counts if it and the year before have a"
                + " figure.")
        int yearsCounted,
    @Description(
            "How many of them were at or above the required growth, by the figures shown. Null"
                + " without `requiredGrowth`.")
        Integer yearsAsFast,
    @NonNull
        @Description(
            "The rates, each over the year before, by year; at most 50. Those over a gap are left"
                + " out, not spread over its years.")
        List<GrowthNode> rates,
    @Description("Why there is no answer. Null if there is one.") Absence absence,
    @NonNull @Description("The answer in words.") String text) {}
