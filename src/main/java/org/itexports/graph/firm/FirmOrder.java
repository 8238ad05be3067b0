package org.itexports.graph.firm;

import org.eclipse.microprofile.graphql.Description;

/** In which order firms are listed. */
@Description(
    "In which order firms are listed. There is none by size: revenues are of different years,"
        + " currencies and scopes.")
public enum FirmOrder {
  @Description("By name.")
  NAME,
  @Description("By year of foundation, oldest first, unknown last; then by name.")
  FOUNDED
}
