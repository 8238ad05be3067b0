package org.itexports.graph.concentration.scenario;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.concentration.ConcentrationNode;

/** What was answered first, and what revisions made of it. */
@Type("FirstKnown")
@Description(
    "The answer that could be given first, and what later prints made of it: revisions, later"
        + " editions, and tables that cover more.")
public record FirstKnownNode(
    @NonNull
        @Description(
            "The first day on which there was an answer: the one since which all prints behind it"
                + " are known.")
        LocalDate day,
    @NonNull @Description("The answer as it was known on that day.")
        ConcentrationNode concentration,
    @Description(
            "Whether the same prints are behind both answers: those of the members, of the total"
                + " and of exchange rates. Then nothing has been revised.")
        boolean samePrints,
    @NonNull
        @Description(
            "How the HHI changed from the first answer to the one for the day of this one, member by"
                + " member. The period is the same: what changed is what is known of it.")
        ChangeNode change) {}
