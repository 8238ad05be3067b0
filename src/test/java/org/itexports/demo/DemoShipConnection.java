package org.itexports.demo;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;
import org.itexports.relay.PageRequest;

public record DemoShipConnection(
    @NonNull List<DemoShipEdge> edges,
    @NonNull List<DemoShip> nodes,
    @NonNull PageInfo pageInfo,
    int totalCount) {

  static DemoShipConnection of(List<DemoShip> ships, PageRequest request) {
    var page = Page.of(ships, Keyset.natural(DemoShip::slug), request);
    return new DemoShipConnection(
        page.edges(DemoShipEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
