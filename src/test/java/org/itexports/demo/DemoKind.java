package org.itexports.demo;

import org.eclipse.microprofile.graphql.Description;

@Description("In an order that is not alphabetical.")
public enum DemoKind {
  @Description("The last letter.")
  ZULU,
  MIKE,
  ALPHA
}
