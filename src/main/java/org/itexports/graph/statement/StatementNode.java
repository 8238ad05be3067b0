package org.itexports.graph.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/** A statement as the graph shows it. */
@Type("Statement")
@Description(
    "A claim without a figure that one source makes about the sector, in the words of this dataset."
        + " It is the source's claim: nobody here says that it is true.")
public record StatementNode(
    @NonNull @Description("Natural key, as in `statement(key:)`.") String key,
    @NonNull @Description("What kind of claim it is.") StatementKind kind,
    @NonNull @Description("Its subject in a few words.") String topic,
    @NonNull @Description("The claim in one sentence, never a quotation.") String text,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Statement statement)
    implements Node {

  static final String TYPE = "Statement";

  /** The node of a statement. */
  public static StatementNode of(Release release, Statement statement) {
    return new StatementNode(
        statement.id(),
        statement.kind(),
        statement.topic(),
        statement.text(),
        statement.periodInferred(),
        statement.locator(),
        statement.note().isEmpty() ? null : statement.note(),
        release,
        statement);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, statement.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return statement.source().citation(statement.locator());
  }
}
