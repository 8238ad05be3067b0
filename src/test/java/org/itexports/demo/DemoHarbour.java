package org.itexports.demo;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

public record DemoHarbour(@Id @NonNull String id, String zone, int berths)
    implements DemoNode, DemoThing {}
