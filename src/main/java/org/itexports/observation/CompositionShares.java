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

  private static final String OTHER_CHANNELS = "all other channels";

  private CompositionShares() {}

  /**
   * Shares of the lines at a level; what the table does not divide stays undivided.
   *
   * @param label what a member is called, by its code; different for each
   */
  public static Shares of(
      Composition table, Level level, Classification classification, UnaryOperator<String> label) {
    List<Line> lines = table.at(level, classification);
    if (table.dimension() == Dimension.CHANNEL) {
      return channels(table, lines, label);
    }
    if (table.printsShares()) {
      Shares shares = Shares.ofIntervals(rounded(lines, false, label), rounded(lines, true, label));
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

  /** The printed channel, and everything else as one other channel. */
  private static Shares channels(Composition table, List<Line> lines, UnaryOperator<String> label) {
    List<LabelledValue> channels = new ArrayList<>();
    lines.forEach(line -> channels.add(amount(line, label)));
    double printed = channels.stream().mapToDouble(LabelledValue::value).sum();
    channels.add(new LabelledValue(OTHER_CHANNELS, table.total().value().doubleValue() - printed));
    return Shares.ofValues(channels);
  }

  private static List<Member> rounded(
      List<Line> lines, boolean divisible, UnaryOperator<String> label) {
    return lines.stream()
        .filter(line -> line.divisible() == divisible)
        .map(line -> rounded(line, label))
        .toList();
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
