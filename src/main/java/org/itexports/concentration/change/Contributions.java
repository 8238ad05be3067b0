package org.itexports.concentration.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Shares;
import org.itexports.concentration.Wording;

/**
 * All contributions to a change. Whoever is listed on one side is taken out of the rest and the
 * groups of the other, so that no square counts twice: what is left there is that of members who
 * are listed on neither side.
 */
final class Contributions {

  private static final Interval NONE = Interval.exactly(0);

  private final Side before;
  private final Side after;

  Contributions(Shares before, Shares after) {
    this.before = new Side(before);
    this.after = new Side(after);
  }

  List<Contribution> all() {
    List<Contribution> all = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>(before.labels());
    labels.addAll(after.labels());
    labels.forEach(label -> all.add(member(label)));
    Set<String> groups = new LinkedHashSet<>(before.groups());
    groups.addAll(after.groups());
    groups.forEach(label -> all.add(group(label)));
    if (before.hasRest() || after.hasRest()) {
      all.add(rest());
    }
    all.sort(Contribution.LARGEST_FIRST);
    return all;
  }

  private Contribution member(String label) {
    Interval first = before.share(label);
    Interval last = after.share(label);
    ContributionKind kind = kind(label, first, last);
    Interval points = Squares.difference(Squares.of(first), Squares.of(last));
    String text = Wording.quoted(label) + " " + Telling.of(kind, first, last) + effect(points);
    return new Contribution(kind, label, first, last, difference(first, last), points, text);
  }

  private ContributionKind kind(String label, Interval first, Interval last) {
    if (!before.lists(label)) {
      return first.equals(NONE) ? ContributionKind.ENTRY : ContributionKind.LISTED_ONLY_AFTER;
    }
    if (!after.lists(label)) {
      return last.equals(NONE) ? ContributionKind.EXIT : ContributionKind.LISTED_ONLY_BEFORE;
    }
    return ContributionKind.SHIFT;
  }

  private Contribution group(String label) {
    Interval first = before.group(label);
    Interval last = after.group(label);
    Interval points = Squares.difference(Squares.withinGroup(first), Squares.withinGroup(last));
    Interval difference = first == null || last == null ? null : difference(first, last);
    String text =
        "Of the group "
            + Wording.quoted(label)
            + Telling.ofGroup(first, last)
            + ", and not how it divides"
            + effect(points);
    return new Contribution(
        ContributionKind.UNDIVIDED, label, first, last, difference, points, text);
  }

  private Contribution rest() {
    Interval first = before.rest();
    Interval last = after.rest();
    Interval points =
        Squares.difference(
            before.squaresOfRest(after.labels()), after.squaresOfRest(before.labels()));
    String text =
        "Those who are not listed had "
            + Wording.percent(first)
            + " together before and have "
            + Wording.percent(last)
            + " after; how that divides is not known"
            + effect(points);
    return new Contribution(
        ContributionKind.REST, null, first, last, difference(first, last), points, text);
  }

  private static Interval difference(Interval first, Interval last) {
    return new Interval(last.lower() - first.upper(), last.upper() - first.lower());
  }

  private static String effect(Interval points) {
    return ": " + Points.signed(points) + " points.";
  }
}
