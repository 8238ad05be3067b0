package org.itexports.graph.correction;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Correction;
import org.itexports.release.Release;

/** A correction as the graph shows it. */
@Type("Correction")
@Description(
    "A cell of a print in which its source is plainly wrong, by the evidence of another source. The"
        + " data keep what the source prints; the graph answers with the corrected text and says so"
        + " here.")
public record CorrectionNode(
    @NonNull @Description("Natural key within the data package.") String key,
    @NonNull
        @Description(
            "What is corrected: `value`, `resolution`, `qualifier`, `period` or `member` of the"
                + " print.")
        String column,
    @Description("What the source prints, as it is recorded. Null if it prints nothing there.")
        String printed,
    @Description("What is answered instead, as it is recorded. Null for nothing.") String corrected,
    @NonNull @Description("What is wrong, and how that is known.") String reason,
    @NonNull @Description("What must hold for the correction to be applied, in a sentence.")
        String guard,
    @NonNull @Description("Where in the source of the evidence it stands.") String locator,
    @NonNull @Description("Day on which the correction was made.") LocalDate date,
    @Ignore Release release,
    @Ignore Correction correction)
    implements Node {

  static final String TYPE = "Correction";

  /** The node of a correction. */
  public static CorrectionNode of(Release release, Correction correction) {
    return new CorrectionNode(
        correction.id(),
        correction.column(),
        textOrNull(correction.printed()),
        textOrNull(correction.corrected()),
        correction.reason(),
        correction.guard(),
        correction.locator(),
        correction.date(),
        release,
        correction);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, correction.id());
  }

  @NonNull
  @Description("The evidence and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return correction.source().citation(correction.locator());
  }

  private static String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
