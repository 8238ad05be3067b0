package org.itexports.graph.source;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Source;
import org.itexports.observation.SourceKind;
import org.itexports.release.Release;

/** A source as the graph shows it. */
@Type("Source")
@Description("A publication that states figures or facts.")
public record SourceNode(@Ignore Release release, @Ignore Source source) implements Node {

  static final String TYPE = "Source";

  /** The node of a source. */
  public static SourceNode of(Release release, Source source) {
    return new SourceNode(release, source);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, source.id());
  }

  @NonNull
  @Description("Natural key, as in `source(key:)`.")
  public String getKey() {
    return source.id();
  }

  @NonNull
  @Description("Who published it.")
  public String getPublisher() {
    return source.publisher();
  }

  @NonNull
  @Description("Its title; a description in other words where `titleVerbatim` is false.")
  public String getTitle() {
    return source.title();
  }

  @Description("Whether `title` may be quoted as the title.")
  public boolean getTitleVerbatim() {
    return source.titleVerbatim();
  }

  @Description("Its address. Null if it has none.")
  public String getUrl() {
    return source.url();
  }

  @Description("When it was published. Null if it shows no date.")
  public LocalDate getPublished() {
    return source.published();
  }

  @NonNull
  @Description("What kind of publisher it is.")
  public SourceKind getKind() {
    return source.kind();
  }

  @Description("Whether all of it was read, or only the part that states the figure.")
  public boolean getSeenWhole() {
    return source.seenWhole();
  }

  @Description("What else a reader must know. Null if nothing.")
  public String getNote() {
    return source.note().isEmpty() ? null : source.note();
  }

  @NonNull
  @Description("Publisher, title, date and address in one line, for a footnote.")
  public String getCitation() {
    return source.citation();
  }
}
