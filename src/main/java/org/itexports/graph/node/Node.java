package org.itexports.graph.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A thing with a global id, as the Relay specification has it. */
@Name("Node")
@Description("A thing that has a global id: it can be asked for again with the query `node`.")
public interface Node {

  /** Description of the id in every type of node. */
  String ID =
      "Opaque id of this thing in the whole graph. It stays the same from release to release. Below"
          + " an `asOf` it holds that day, because the thing as it was known then answers otherwise:"
          + " `node` takes it back as of the same day.";

  /** The global id. */
  @Id
  @NonNull
  @Description(ID)
  String getId();
}
