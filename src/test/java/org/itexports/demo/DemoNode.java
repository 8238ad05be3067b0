package org.itexports.demo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("DemoNode")
@Description("Anything with an id.")
public interface DemoNode {
  @Id
  @NonNull
  @Name("id")
  @Description("Opaque.")
  String id();
}
