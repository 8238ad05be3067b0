package org.itexports.demo;

/** Either of two. */
@io.smallrye.graphql.api.Union
public sealed interface DemoThing permits DemoShip, DemoHarbour {}
