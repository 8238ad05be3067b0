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
public record ObservationNode(@Ignore Release release, @Ignore Observation print) implements Node {

  static final String TYPE = "Observation";

  /** The node of a print. */
  public static ObservationNode of(Release release, Observation print) {
    return new ObservationNode(release, print);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, print.id());
  }

  @NonNull
  @Description("Natural key, as in `observation(key:)`.")
  public String getKey() {
    return print.id();
  }

  @Description("The figure, in `unit`; the corrected one where `corrections` has one of it.")
  public double getValue() {
    return print.value().doubleValue();
  }

  @NonNull
  @Description("Unit of the figure.")
  public Unit getUnit() {
    return print.series().unit();
  }

  @Description("The figure as an amount of money. Null if its unit is none.")
  public Money getMoney() {
    return Money.of(getValue(), getUnit());
  }

  @Description("Half of the last printed digit, in `unit`: the print may be off by this much.")
  public double getResolution() {
    return print.resolution().doubleValue();
  }

  @NonNull
  @Description("How the source qualifies the figure.")
  public Qualifier getQualifier() {
    return print.qualifier();
  }

  @NonNull
  @Description("Whose figure it is and how final.")
  public PrintStatus getStatus() {
    return print.status();
  }

  @NonNull
  @Description("Evidence that this print is of a later vintage than a first print.")
  public Vintage getVintage() {
    return print.vintage();
  }

  @NonNull
  @Description("How far the print may be relied on.")
  public Confidence getConfidence() {
    return print.confidence();
  }

  @NonNull
  @Description(
      "Since when the print counts as known, for `asOf`: the date that its source shows, or"
          + " where it shows none the day of the release that brought the print.")
  public LocalDate getKnownSince() {
    return print.knownSince();
  }

  @Description("Whether the source leaves the period open, so that it was inferred.")
  public boolean getPeriodInferred() {
    return print.periodInferred();
  }

  @Description("Why the print is doubtful. Null if it is not.")
  public String getDoubt() {
    return textOrNull(print.doubt());
  }

  @NonNull
  @Description("Where in the source the figure stands.")
  public String getLocator() {
    return print.locator();
  }

  @Description("What else a reader must know. Null if nothing.")
  public String getNote() {
    return textOrNull(print.note());
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
