package org.itexports.graph.target;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.sector.target.SameGoal;

/** How a goal was announced again, and moved. */
@GraphQLApi
@NonBlocking
@SchemaOrder(59)
public class HistoryApi {

  /** The announcements of one goal. */
  @Description("The announcements that are one goal with this target, and how it moved.")
  @Weight(4)
  public HistoryNode history(
      @Source TargetNode target,
      @NonNull
          @Name("holding")
          @Description("What the announcements have in common, while the other may move.")
          SameGoal holding,
      @Name("sameAnnouncer")
          @Description(
              "True: only those by an institution that announced this target. Absent: all.")
          Boolean sameAnnouncer) {
    return TargetHistory.of(target, holding, Boolean.TRUE.equals(sameAnnouncer)).answer();
  }
}
