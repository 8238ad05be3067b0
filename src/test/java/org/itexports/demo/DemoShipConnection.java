package org.itexports.demo;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.relay.PageInfo;

public record DemoShipConnection(
    @NonNull List<DemoShipEdge> edges,
    @NonNull List<DemoShip> nodes,
    @NonNull PageInfo pageInfo,
    int totalCount) {}
