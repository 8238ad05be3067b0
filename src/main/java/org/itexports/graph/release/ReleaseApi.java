package org.itexports.graph.release;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;

/** The release that answers. */
@GraphQLApi
@NonBlocking
@SchemaOrder(80)
public class ReleaseApi {

  private final RequestRelease release;

  ReleaseApi(RequestRelease release) {
    this.release = release;
  }

  /** The release. */
  @Query
  @NonNull
  @Description("The published dataset that answers this request.")
  public ReleaseNode release() {
    return ReleaseNode.of(release.get());
  }
}
