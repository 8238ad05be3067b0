package org.itexports.graph.firm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a FirmConnection. */
@Type("FirmEdge")
@Description("One of a page of firms.")
public record FirmEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") FirmNode node) {}
