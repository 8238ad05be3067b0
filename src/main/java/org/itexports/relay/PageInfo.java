package org.itexports.relay;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Where a page lies in its connection. */
@Description("Where this page lies in its connection, as the Relay specification defines it.")
public record PageInfo(
    @Description("Whether nodes follow this page.") boolean hasNextPage,
    @Description("Whether nodes precede this page.") boolean hasPreviousPage,
    @Ignore List<String> cursors) {

  @Description("The cursor of the first node of this page; null when the page is empty.")
  public String getStartCursor() {
    return cursors.isEmpty() ? null : cursors.get(0);
  }

  @Description("The cursor of the last node of this page; null when the page is empty.")
  public String getEndCursor() {
    return cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
  }
}
