package org.itexports.concentration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

/**
 * A figure that others have published, as a line of {@code published/*.csv}.
 *
 * @param id a name for the line, unique in its file
 * @param index which index it is of, as {@link PublishedIndex} names it
 * @param parameter what the index takes besides values: {@code name=value}, divided by semicolons
 * @param values what it was computed from, in the order of the source
 * @param convention the scale it was printed on
 * @param expected the figure as printed; its digits tell its precision
 * @param source where it was read: author, title and place
 */
public record PublishedExample(
    String id,
    String index,
    String parameter,
    String values,
    String convention,
    String expected,
    String source) {

  private static final double EXACT = 1e-9;
  private static final double ROUNDING_OF_ARITHMETIC = 1e-12;

  public double[] numbers() {
    return numbers(values);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  public String parameter(String name) {
    return Arrays.stream(parameter.split(";(?=[a-z]+=)"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " lacks the parameter " + name));
  }

  /** The whole that the values are part of, when they do not add up to it. */
  public OptionalDouble total() {
    return parameter.contains("total=")
        ? OptionalDouble.of(number("total"))
        : OptionalDouble.empty();
  }

  double number(String name) {
    return Double.parseDouble(parameter(name));
  }

  int count(String name) {
    return Integer.parseInt(parameter(name));
  }

  /** The positions of the members that merge, counted from 0. */
  public int[] merging() {
    return Arrays.stream(parameter("merge").split("\\+"))
        .mapToInt(position -> Integer.parseInt(position) - 1)
        .toArray();
  }

  /** One row an owner, one column a member. */
  public double[][] rows(String name) {
    return Arrays.stream(parameter(name).split(";"))
        .map(PublishedExample::numbers)
        .toArray(double[][]::new);
  }

  /** Whether control is given apart from the stakes; otherwise it is proportional to them. */
  public boolean hasControl() {
    return parameter.contains("control=");
  }

  public boolean saysUndefined() {
    return convention.equals("none");
  }

  public double printed() {
    return Double.parseDouble(expected);
  }

  /** What an index whose largest value is {@code most} would have been printed as. */
  public double inConvention(double value, double most) {
    return switch (convention) {
      case "points" -> value / most * 10_000;
      case "percent", "percent rounded" -> value / most * 100;
      case "fraction" -> value / most;
      case "reciprocal" -> 1 / value;
      case "count", "nats", "bits" -> value;
      default -> throw new IllegalArgumentException(id + ": no such convention: " + convention);
    };
  }

  /** Half a unit of the last decimal; whole numbers are meant exactly unless said to be rounded. */
  public double precision() {
    int decimals = new BigDecimal(expected).scale();
    if (decimals == 0 && !convention.endsWith("rounded")) {
      return EXACT * Math.max(1, Math.abs(printed()));
    }
    double half = Math.scalb(Math.pow(10, -decimals), -1) * (1 + EXACT);
    return Math.max(half, ROUNDING_OF_ARITHMETIC * Math.abs(printed()));
  }

  @Override
  public String toString() {
    return id + " = " + expected + " (" + source + ")";
  }

  /** Reads a line. */
  public static final class Reader implements ArgumentsAggregator {

    @Override
    public PublishedExample aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
      String source = text(line, 7) + ", " + text(line, 6) + ", " + text(line, 10);
      return new PublishedExample(
          text(line, 0),
          text(line, 1),
          text(line, 2),
          text(line, 3),
          text(line, 4),
          text(line, 5),
          source);
    }

    private static String text(ArgumentsAccessor line, int column) {
      String text = line.getString(column);
      return text == null ? "" : text;
    }
  }
}
