package org.itexports.graph.institution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a InstitutionConnection. */
@Type("InstitutionEdge")
@Description("One of a page of institutions.")
public record InstitutionEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") InstitutionNode node) {}
