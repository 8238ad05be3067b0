package org.itexports.graph.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.release.ChangeKind;
import org.itexports.release.Release;
import org.itexports.release.RowChange;

/** A row that differs between two releases. */
@Type("RowChange")
@Description("A row of the data package that differs between two releases.")
public record RowChangeNode(
    @NonNull @Description("What became of the row.") ChangeKind kind,
    @NonNull @Description("Table of the package, such as `observations-totals`.") String table,
    @NonNull
        @Description("What tells the row from the others of the table, such as `id`; at most 50.")
        List<String> key,
    @NonNull @Description("The cells that differ, in the order of the columns; at most 50.")
        List<CellChangeNode> cells,
    @Description(
            "The observation in the row. Null if the row is not one of an observation, or was"
                + " withdrawn.")
        ObservationNode observation) {

  /** A cell that differs. */
  @Type("CellChange")
  @Description("A cell that differs between two releases.")
  public record CellChangeNode(
      @NonNull @Description("Name of the column.") String column,
      @Description("What stood there. Null if nothing did.") String before,
      @Description("What stands there now. Null if nothing does.") String after) {

    static CellChangeNode of(RowChange.Cell cell) {
      return new CellChangeNode(cell.column(), textOrNull(cell.before()), textOrNull(cell.after()));
    }

    private static String textOrNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static RowChangeNode of(Release release, RowChange change) {
    return new RowChangeNode(
        change.kind(),
        change.table(),
        change.keyParts(),
        change.cells(release.columns(change.table())).stream().map(CellChangeNode::of).toList(),
        observation(release, change));
  }

  private static ObservationNode observation(Release release, RowChange change) {
    String id = change.after().get("id");
    return id == null || !change.isObservation()
        ? null
        : release
            .observations()
            .find(id)
            .map(print -> ObservationNode.of(release, print))
            .orElse(null);
  }
}
