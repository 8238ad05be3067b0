package org.itexports.concentration;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The widest and the narrowest interval of the Herfindahl-Hirschman index over the values of a
 * figure: at its limits and bends, over even steps, then by halving the steps around the best and
 * the worst of these.
 */
final class WidthSearch {

  private static final int STEPS = 16;
  private static final int REFINED = 2;
  private static final int HALVINGS = 8;

  private final Figure figure;
  private final Interval values;
  private final Map<Double, Double> tried = new HashMap<>();

  private WidthSearch(Figure figure) {
    this.figure = figure;
    this.values = figure.values();
  }

  static MissingFigure over(Figure figure, MissingFigureKind kind, String member, double before) {
    WidthSearch search = new WidthSearch(figure);
    Figure.Bends bends = figure.bends();
    bends.values().forEach(search::look);
    double step = search.values.width() / STEPS;
    for (int i = 0; i <= STEPS; i++) {
      search.look(search.values.lower() + i * step);
    }
    search.look(search.values.upper());
    search.halve(step, Map.Entry.comparingByValue());
    if (!bends.complete()) {
      search.halve(step, Map.Entry.<Double, Double>comparingByValue().reversed());
    }
    return search.figure(kind, member, before, bends.complete());
  }

  static double width(Known known) {
    Estimate hhi = new HerfindahlHirschman().estimate(known);
    return hhi.upper() - hhi.lower();
  }

  /** Halves the steps around the first of what was tried, in this order. */
  private void halve(double from, Comparator<Map.Entry<Double, Double>> order) {
    List<Double> starts =
        tried.entrySet().stream().sorted(order).limit(REFINED).map(Map.Entry::getKey).toList();
    for (double start : starts) {
      double at = start;
      double step = from;
      for (int i = 0; i < HALVINGS; i++) {
        step /= 2;
        for (double near : new double[] {at - step, at + step}) {
          double found = look(near);
          boolean better = tried.containsKey(found) && order.compare(at(found), at(at)) < 0;
          at = better ? found : at;
        }
      }
    }
  }

  private Map.Entry<Double, Double> at(double value) {
    return Map.entry(value, tried.get(value));
  }

  /** Tries a value, or the limit that is nearest to it, and returns it. */
  private double look(double value) {
    double within = Math.max(values.lower(), Math.min(values.upper(), value));
    if (!tried.containsKey(within)) {
      figure.told(within).map(WidthSearch::width).ifPresent(width -> tried.put(within, width));
    }
    return within;
  }

  private MissingFigure figure(
      MissingFigureKind kind, String member, double before, boolean exact) {
    DoubleSummaryStatistics widths =
        tried.values().stream().mapToDouble(width -> width).summaryStatistics();
    boolean none = tried.isEmpty();
    // What is told in addition never widens; a bound that is not reached may.
    double most = none ? before : Math.min(before, widths.getMax());
    double least = none ? before : Math.min(before, widths.getMin());
    return new MissingFigure(kind, member, before, most, least, exact && !none);
  }
}
