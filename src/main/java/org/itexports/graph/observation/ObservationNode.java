package org.itexports.graph.observation;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Money;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Confidence;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Unit;
import org.itexports.observation.Vintage;
import org.itexports.release.Release;

/** A print as the graph shows it. */
@Type("Observation")
@Description(
    "One figure as one source printed it. Two prints of one figure are two observations; none is"
        + " computed, interpolated or rounded here.")
public record ObservationNode(
    @NonNull @Description("Natural key, as in `observation(key:)`.") String key,
    @Description("The figure, in `unit`; the corrected one where `corrections` has one of it.")
        double value,
    @NonNull @Description("Unit of the figure.") Unit unit,
    @Description("The figure as an amount of money. Null if its unit is none.") Money money,
    @Description("Half of the last printed digit, in `unit`: the print may be off by this much.")
        double resolution,
    @NonNull @Description("How the source qualifies the figure.") Qualifier qualifier,
    @NonNull @Description("Whose figure it is and how final.") PrintStatus status,
    @NonNull @Description("Evidence that this print is of a later vintage than a first print.")
        Vintage vintage,
    @NonNull @Description("How far the print may be relied on.") Confidence confidence,
    @NonNull
        @Description(
            "Since when the print counts as known, for `asOf`: the date that its source shows, or"
                + " where it shows none the day of the release that brought the print.")
        LocalDate knownSince,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @Description("Why the print is doubtful. Null if it is not.") String doubt,
    @NonNull @Description("Where in the source the figure stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Observation print)
    implements Node {

  static final String TYPE = "Observation";

  /** The node of a print. */
  public static ObservationNode of(Release release, Observation print) {
    Unit unit = print.series().unit();
    double value = print.value().doubleValue();
    return new ObservationNode(
        print.id(),
        value,
        unit,
        Money.of(value, unit),
        print.resolution().doubleValue(),
        print.qualifier(),
        print.status(),
        print.vintage(),
        print.confidence(),
        print.knownSince(),
        print.periodInferred(),
        textOrNull(print.doubt()),
        print.locator(),
        textOrNull(print.note()),
        release,
        print);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, print.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return print.source().citation(print.locator());
  }

  private static String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
