package org.itexports.graph.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.graph.node.Node;

/** Something that a search found. */
@Description("Something that a search found.")
public record SearchEdge(
    @NonNull @Description("Its place, for the argument `after`.") String cursor,
    @NonNull @Description("What was found. Ask for `__typename` and use fragments.") Node node,
    @NonNull @Description("The name or key that matched.") String matched) {}
