package org.itexports.graph.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;

/** The release itself, as a field of the graph. */
@GraphQLApi
@SchemaOrder(900)
public class ReleaseQueries {

  private final RequestRelease requestRelease;

  public ReleaseQueries(RequestRelease requestRelease) {
    this.requestRelease = requestRelease;
  }

  /** The release that this whole answer is read from. */
  @Query
  @NonNull
  @Description("The release of the data that this whole answer is read from.")
  public ReleaseNode release() {
    var release = requestRelease.get();
    return new ReleaseNode(release.version(), release.hash());
  }
}
