package org.itexports.graph.correction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a CorrectionConnection. */
@Type("CorrectionEdge")
@Description("One of a page of corrections.")
public record CorrectionEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") CorrectionNode node) {}
