package org.itexports.demo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.PageRequest;

@DemoGraph
public class DemoShipApi {

  @Description("Twice the text, so often as asked.")
  @NonNull
  public String voyage(@Source DemoShip ship, int year, DemoKind kind) {
    return ship.slug() + year + kind;
  }

  @Weight(25)
  public String anchor(@Source DemoShip ship) {
    return "anchor of " + ship.slug();
  }

  @NonNull
  public DemoShipConnection sisters(@Source DemoShip ship, Integer first) {
    return DemoShipConnection.of(DemoApi.SHIPS, new PageRequest(first, null, null, null));
  }

  @Query
  public String demoAfterAll() {
    return "last";
  }
}
