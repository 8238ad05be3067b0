package org.itexports.graph.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.relay.PageInfo;

/** A page of what a search found. */
@Description("A page of what a search found, best matches first.")
public record SearchConnection(
    @NonNull @Description("The page, each item with its cursor.") List<SearchEdge> edges,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {}
