package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;

/** How concentrated something is: the shares, what is assumed, and every index of them. */
@Type("Concentration")
@Description(
    "How concentrated exports, or your own values, are. All indices are of the same shares. In the"
        + " formulas s are the members' shares of the total as fractions, and n is the number of"
        + " members with a share above zero. Where no table answers, the indices are null and"
        + " `absence` says why.")
public record ConcentrationNode(
    @Description("The level of the classification. Null for your own values.") Level level,
    @Description("The printed table that the shares come from. Null for your own values.")
        CompositionNode composition,
    @Description(
            "The part of the total that belongs to listed members, a fraction: an interval where"
                + " shares are known only within limits. Null if absent.")
        IntervalNode coverage,
    @NonNull @Description("How the shares are read and what is assumed of the rest, in words.")
        List<String> assumptions,
    @Description("Why there is no answer, and where there is one. Null if there is one.")
        Absence absence,
    @Ignore Shares shares) {

  /** The shares of a printed table. */
  static ConcentrationNode of(CompositionNode table, Level level, Shares shares) {
    return new ConcentrationNode(
        level, table, IntervalNode.of(shares.coverage()), assumptions(table, shares), null, shares);
  }

  /** The shares of a caller's own values. */
  static ConcentrationNode of(Shares shares) {
    return new ConcentrationNode(
        null, null, IntervalNode.of(shares.coverage()), assumptions(null, shares), null, shares);
  }

  /** No shares. */
  static ConcentrationNode absent(Level level, Absence absence) {
    return new ConcentrationNode(level, null, null, List.of(), absence, null);
  }

  private static List<String> assumptions(CompositionNode table, Shares shares) {
    List<String> lines = new ArrayList<>();
    if (table != null && table.periodInferred()) {
      lines.add("The source does not state the period of the table; it was inferred.");
    }
    if (table != null && table.printsShares()) {
      lines.add("Printed shares are taken as known to half of their last digit.");
    }
    if (table != null && !table.printsShares()) {
      lines.add("Printed amounts are taken as printed.");
    }
    if (table != null && table.exhaustive()) {
      lines.add("The lines are all there is: shares are of their own sum.");
    }
    if (table != null) {
      UnaryOperator<String> names = MemberNames.of(table.release(), table.dimension());
      table.table().parts().stream()
          .filter(Observation::isDoubtful)
          .map(part -> names.apply(part.member()) + " is a doubtful line: " + part.doubt())
          .forEach(lines::add);
    }
    if (!shares.undivided().isEmpty()) {
      lines.add("Nothing is assumed about how undivided groups divide.");
    }
    if (shares.residual().upper() > 0) {
      lines.add("Of the part that no listed member has: " + shares.rest().text() + ".");
    }
    return lines;
  }
}
