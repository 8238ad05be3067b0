package org.itexports.demo;

import org.eclipse.microprofile.graphql.NonNull;

public record DemoShipEdge(@NonNull String cursor, @NonNull DemoShip node) {}
