package org.itexports.relay;

import org.eclipse.microprofile.graphql.Description;

/** Where a page lies in its connection. */
@Description("Where this page lies in its connection, as the Relay specification defines it.")
public record PageInfo(
    @Description("Whether nodes follow this page.") boolean hasNextPage,
    @Description("Whether nodes precede this page.") boolean hasPreviousPage,
    @Description("The cursor of the first node of this page; null when the page is empty.")
        String startCursor,
    @Description("The cursor of the last node of this page; null when the page is empty.")
        String endCursor) {}
