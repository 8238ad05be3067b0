package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Level;

/** How concentrated something is: the shares, what is assumed, and every index of them. */
@Type("Concentration")
@Description(
    "How concentrated exports, platforms or your own values are. All indices are of the same shares. In the"
        + " formulas s are the members' shares of the total as fractions, and n is the number of"
        + " members with a share above zero. Where nothing answers, the indices are null and"
        + " `absence` says why.")
public record ConcentrationNode(
    @Description(
            "The level of the classification. Null for firms, for platforms and for your own"
                + " values.")
        Level level,
    @Description(
            "The printed table that the shares come from. Null for firms and platforms, whose figures"
                + " are of several sources, and for your own values.")
        CompositionNode composition,
    @Description(
            "The part of the total that belongs to listed members, a fraction: an interval where"
                + " shares are known only within limits. Null if absent.")
        IntervalNode coverage,
    @NonNull @Description("How the shares are read and what is assumed of the rest, in words.")
        List<String> assumptions,
    @Description("Why there is no answer, and where there is one. Null if there is one.")
        Absence absence,
    @Ignore Shares shares,
    @Ignore Map<String, List<ObservationNode>> prints) {

  /** Copies the map. */
  public ConcentrationNode {
    prints = Map.copyOf(prints);
  }

  /** The shares of a printed table. */
  static ConcentrationNode of(
      CompositionNode table,
      Level level,
      Shares shares,
      List<String> reading,
      Map<String, List<ObservationNode>> prints) {
    return new ConcentrationNode(
        level, table, IntervalNode.of(shares.coverage()), reading, null, shares, prints);
  }

  /** The shares of figures that no one table prints together. */
  static ConcentrationNode of(
      Shares shares, List<String> reading, Map<String, List<ObservationNode>> prints) {
    return new ConcentrationNode(
        null, null, IntervalNode.of(shares.coverage()), reading, null, shares, prints);
  }

  /** The shares of a caller's own values. */
  static ConcentrationNode of(Shares shares) {
    return of(shares, Reading.of(shares), Map.of());
  }

  /** No shares. */
  static ConcentrationNode absent(Level level, Absence absence) {
    return absent(level, absence, List.of());
  }

  /** No shares, and what a reader must know nevertheless. */
  static ConcentrationNode absent(Level level, Absence absence, List<String> reading) {
    return new ConcentrationNode(level, null, null, reading, absence, null, Map.of());
  }
}
