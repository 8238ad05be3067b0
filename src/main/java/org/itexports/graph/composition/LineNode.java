package org.itexports.graph.composition;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Composition;
import org.itexports.release.Release;

/** A line of a printed table. */
@Type("CompositionLine")
@Description("A line of a printed table, and its share of the table's own total.")
public record LineNode(
    @NonNull @Description("Code of the member; FREELANCERS for that channel.") String member,
    @NonNull
        @Description(
            "Name of the member; 'rest of …' for what the printed lines of a group leave over.")
        String name,
    @Description(
            "Share of the table's total, a fraction. Amounts are taken as printed. Null where the"
                + " source prints only a rounded share.")
        Double share,
    @Description(
            "The lower end of the share, a fraction: the share itself for amounts, and the least that"
                + " the printed digits allow for a printed share.")
        double lower,
    @Description(
            "The upper end of the share, a fraction: the share itself for amounts, and the most that"
                + " the printed digits allow for a printed share.")
        double upper,
    @Description(
            "Whether the line is a group, or the rest of a group, that the table does not divide.")
        boolean undivided,
    @NonNull @Description("The printed line.") ObservationNode observation,
    @Ignore Release release,
    @Ignore Composition table) {}
