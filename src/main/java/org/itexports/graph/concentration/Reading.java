package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.MemberNames;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/** How shares are read and what is assumed of the rest, in words. */
final class Reading {

  private final List<String> lines = new ArrayList<>();

  private Reading() {}

  /** What a reader of indices of a printed table must know. */
  static List<String> of(Release release, TableSubject subject, Composition table, Shares shares) {
    Reading reading = new Reading();
    reading.table(table);
    reading.channels(table);
    reading.doubts(table, MemberNames.of(release, table.dimension()));
    reading.place(subject, table);
    reading.rest(shares);
    return reading.lines;
  }

  /** What a reader of indices of own values must know. */
  static List<String> of(Evidence own) {
    Reading reading = new Reading();
    if (own.byTotal().size() > 1) {
      reading.lines.add("The total is one of the " + own.byTotal().size() + " given.");
    }
    own.overEveryTotal().stream()
        .max(Comparator.comparingDouble(shares -> shares.residual().upper()))
        .ifPresent(reading::rest);
    return reading.lines;
  }

  private void table(Composition table) {
    if (table.periodInferred()) {
      lines.add("The source does not state the period of the table; it was inferred.");
    }
    lines.add(
        table.printsShares()
            ? "Printed shares are taken as known to half of their last digit."
            : "Printed amounts are taken as printed.");
    if (table.exhaustive()) {
      lines.add("The lines are all there is: shares are of their own sum.");
    }
    if (!table.note().isEmpty()) {
      lines.add("Note on the table: " + table.note() + ".");
    }
  }

  private void channels(Composition table) {
    if (table.dimension() == Dimension.CHANNEL) {
      lines.add(
          "Everything else counts as one channel, although it is many firms; so does"
              + " \"Freelancers\", although it is many people.");
      lines.add("It says nothing about concentration among freelancers, or among firms.");
    }
  }

  private void doubts(Composition table, UnaryOperator<String> names) {
    table.parts().stream()
        .filter(Observation::isDoubtful)
        .map(part -> names.apply(part.member()) + " is a doubtful line: " + part.doubt())
        .forEach(lines::add);
  }

  private void place(TableSubject subject, Composition table) {
    boolean listed = table.parts().stream().anyMatch(p -> p.member().equals(subject.code()));
    if (table.dimension() == Dimension.ECONOMY && !listed) {
      lines.add(subject.name() + " is not in this table.");
    }
    if (table.dimension() == Dimension.MARKET && listed) {
      lines.add("The home market is one of the lines: this is the spread of revenue, not exports.");
    }
  }

  /** What is assumed of what no listed member has. */
  static List<String> rest(Shares shares, List<String> before) {
    Reading reading = new Reading();
    reading.lines.addAll(before);
    reading.rest(shares);
    return reading.lines;
  }

  private void rest(Shares shares) {
    if (!shares.undivided().isEmpty()) {
      lines.add("Nothing is assumed about how undivided groups divide.");
    }
    if (shares.residual().upper() > 0) {
      lines.add("Of the part that no listed member has: " + shares.rest().text() + ".");
    }
  }
}
