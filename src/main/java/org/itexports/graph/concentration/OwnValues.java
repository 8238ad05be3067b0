package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Known;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/**
 * A caller's own values, checked.
 *
 * @param values the members' values, or their least where {@code upTo} has the most
 * @param upTo the most that each value may be; null where values are exact
 * @param labels the members' names; null for their places
 * @param undivided the labels of those that are groups which are not divided
 */
record OwnValues(
    List<Double> values, List<Double> upTo, List<String> labels, Set<String> undivided) {

  private static final int MOST = 100_000;
  private static final int MOST_TOTALS = 10;

  /** As much of the total as values without limits may exceed it by. */
  private static final double ROUNDING = 1e-9;

  /** Checks that the lists fit each other. */
  OwnValues {
    if (values.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d values are accepted; these are %d.".formatted(MOST, values.size()),
          Map.of("maximum", MOST));
    }
    requireAsMany("labels", labels, values);
    requireAsMany("upTo", upTo, values);
    undivided = Set.copyOf(undivided);
  }

  private static void requireAsMany(String name, List<?> list, List<Double> values) {
    if (list != null && list.size() != values.size()) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Give as many %s as values: %d %s, %d values."
              .formatted(name, list.size(), name, values.size()));
    }
  }

  /** The shares of each total, or of their own sum where there is none. */
  Evidence shares(List<Double> totals, Assumptions assuming) {
    if (totals.size() > MOST_TOTALS) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d totals are accepted; these are %d.".formatted(MOST_TOTALS, totals.size()),
          Map.of("maximum", MOST_TOTALS));
    }
    requireKnown(undivided);
    try {
      if (totals.isEmpty()) {
        double sum = values.stream().mapToDouble(value -> value).sum();
        return Evidence.of(
            Assumptions.apply(assuming, shares(OptionalDouble.empty()), OptionalDouble.of(sum)));
      }
      List<Known> byTotal = new ArrayList<>();
      for (Double total : totals) {
        OptionalDouble whole = OptionalDouble.of(total);
        byTotal.add(Assumptions.apply(assuming, shares(whole), whole));
      }
      return new Evidence(byTotal, List.of());
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private Shares shares(OptionalDouble total) {
    if (upTo != null) {
      return within(total);
    }
    List<LabelledValue> members = new ArrayList<>();
    List<LabelledValue> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String label = label(i);
      (undivided.contains(label) ? groups : members).add(new LabelledValue(label, values.get(i)));
    }
    return Shares.ofValues(members, groups, total);
  }

  private Shares within(OptionalDouble total) {
    if (total.isEmpty() || !(total.getAsDouble() > 0)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "Values within limits need a `total` above zero.");
    }
    double whole = total.getAsDouble();
    List<Member> members = new ArrayList<>();
    List<Member> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double least = values.get(i);
      double most = upTo.get(i);
      if (!(most >= least)) {
        throw new ClientException(
            ErrorCode.INVALID_ARGUMENT,
            "`upTo` is below the value of " + label(i) + ": " + most + ", " + least);
      }
      (undivided.contains(label(i)) ? groups : members)
          .add(new Member(label(i), share(least / whole, most / whole)));
    }
    return Shares.ofIntervals(members, groups);
  }

  /** Who may have more than the total may have all of it; what rounding adds to that is nothing. */
  private static Interval share(double least, double most) {
    double lower = least <= 1 + ROUNDING ? Math.min(1, least) : least;
    return new Interval(lower, Math.max(lower, Math.min(1, most)));
  }

  private void requireKnown(Set<String> wanted) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      known.add(label(i));
    }
    wanted.stream()
        .filter(label -> !known.contains(label))
        .sorted()
        .findFirst()
        .ifPresent(
            label -> {
              throw new ClientException(
                  ErrorCode.INVALID_ARGUMENT, "No value has the label \"" + label + "\".");
            });
  }

  private String label(int index) {
    return labels == null ? Integer.toString(index + 1) : labels.get(index);
  }
}
