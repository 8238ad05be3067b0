package org.itexports.graph.composition;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;

/** A printed table as the graph shows it. */
@Type("Composition")
@Description(
    "One printed table of one source: its lines and its own total. Shares come from a composition,"
        + " so that lines of one print are never divided by the total of another.")
public record CompositionNode(
    @NonNull @Description("Natural key.") String key,
    @NonNull @Description("What the lines are.") Dimension dimension,
    @NonNull @Description("The levels at which the table can be read.") List<Level> levels,
    @Description("Whether the lines are all there is.") boolean exhaustive,
    @Description("Whether the source leaves the period of the table open.") boolean periodInferred,
    @Description("Whether the table prints shares instead of amounts.") boolean printsShares,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Composition table)
    implements Node {

  static final String TYPE = "Composition";

  /** The node of a table. */
  public static CompositionNode of(Release release, Composition table) {
    return new CompositionNode(
        table.id(),
        table.dimension(),
        table.levels().stream().sorted().toList(),
        table.exhaustive(),
        table.periodInferred(),
        table.printsShares(),
        table.note().isEmpty() ? null : table.note(),
        release,
        table);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, table.id());
  }
}
