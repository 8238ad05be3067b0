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
    @NonNull @Description("Code of the member.") String member,
    @NonNull @Description("Name of the member.") String name,
    @Description("Share of the table's total, a fraction. Null if it is printed only rounded.")
        Double share,
    @Description("The least share that the printed digits allow, a fraction.") double lower,
    @Description("The greatest share that the printed digits allow, a fraction.") double upper,
    @Description("Whether the line is a group that the table does not divide further.")
        boolean undivided,
    @NonNull @Description("The printed line.") ObservationNode observation,
    @Ignore Release release,
    @Ignore Composition table) {}
