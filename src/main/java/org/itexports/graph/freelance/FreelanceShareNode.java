package org.itexports.graph.freelance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.composition.LineNode;
import org.itexports.graph.figure.Absence;

/** The freelancers' share of an economy's exports. */
@Type("FreelanceShare")
@Description("The freelancers' share of an economy's exports, from one source that prints both.")
public record FreelanceShareNode(
    @Description("The share, a fraction. Null if absent: see `absence`.") Double value,
    @Description(
            "The freelancers' line, with the printed table that it stands in and the total of that"
                + " table. Null if absent.")
        LineNode line,
    @Description("Why there is no share, and where there is one. Null if there is one.")
        Absence absence) {}
