package org.itexports.demo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@DemoGraph
public class DemoShipApi {

  @Description("Twice the text, so often as asked.")
  @NonNull
  public String voyage(@Source DemoShip ship, int year, DemoKind kind) {
    return ship.slug() + year + kind;
  }

  public String anchor(@Source DemoShip ship) {
    return "anchor of " + ship.slug();
  }

  @Query
  public String demoAfterAll() {
    return "last";
  }
}
