package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;

/** Over what exports to a market are spread. */
@Description("What exports to a market are spread over.")
public enum MarketConcentrationDimension {
  @Description("Firms that export to it.")
  FIRMS("firm"),
  @Description("Service categories.")
  CATEGORIES("service category");

  private final String words;

  MarketConcentrationDimension(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
