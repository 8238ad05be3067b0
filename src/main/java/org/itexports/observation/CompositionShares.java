package org.itexports.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.observation.Composition.Line;

/**
 * The shares that a printed table states.
 *
 * <p>Amounts are taken as printed. Where the lines are all there is, their own sum is the total, so
 * that a printed total which misses it by rounding leaves no remainder. Printed shares are known to
 * half of their last digit.
 */
public final class CompositionShares {

  private CompositionShares() {}

  /**
   * Shares of the lines at a level; what the table does not divide stays undivided.
   *
   * @param label what a member is called, by its code; different for each
   */
  public static Shares of(
      Composition table, Level level, Classification classification, UnaryOperator<String> label) {
    List<Line> lines = table.at(level, classification);
    if (table.printsShares()) {
      Shares shares = Shares.ofIntervals(lines.stream().map(line -> rounded(line, label)).toList());
      return table.exhaustive() ? shares.exhaustive() : shares;
    }
    List<LabelledValue> members = new ArrayList<>();
    List<LabelledValue> undivided = new ArrayList<>();
    for (Line line : lines) {
      (line.divisible() ? undivided : members).add(amount(line, label));
    }
    OptionalDouble total =
        table.exhaustive()
            ? OptionalDouble.empty()
            : OptionalDouble.of(table.total().value().doubleValue());
    return Shares.ofValues(members, undivided, total);
  }

  private static Member rounded(Line line, UnaryOperator<String> label) {
    Observation print = line.observation();
    return Member.rounded(
        line.label(label), print.value().doubleValue(), print.resolution().doubleValue());
  }

  private static LabelledValue amount(Line line, UnaryOperator<String> label) {
    return new LabelledValue(line.label(label), line.amount().doubleValue());
  }
}
