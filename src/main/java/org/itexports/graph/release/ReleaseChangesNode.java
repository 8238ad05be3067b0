package org.itexports.graph.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.release.ChangeKind;
import org.itexports.release.Release;
import org.itexports.release.RowChange;

/** What is different in a release. */
@Type("ReleaseChanges")
@Description("What is different in a release since another one of the same package.")
public record ReleaseChangesNode(
    @NonNull @Description("The other release.") ReleaseEntryNode since,
    @Description("Rows that only this release has.") int added,
    @Description("Rows that both have, with other cells.") int revised,
    @Description("Rows that only the other release has.") int withdrawn,
    @Ignore Release release,
    @Ignore List<RowChange> changes) {

  static ReleaseChangesNode of(Release release, ReleaseEntryNode since, List<RowChange> changes) {
    return new ReleaseChangesNode(
        since,
        count(changes, ChangeKind.ADDED),
        count(changes, ChangeKind.REVISED),
        count(changes, ChangeKind.WITHDRAWN),
        release,
        changes);
  }

  private static int count(List<RowChange> changes, ChangeKind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
