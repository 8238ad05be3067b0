package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.itexports.concentration.MissingFigure.Kind;

/**
 * Which missing figure would narrow the interval of the Herfindahl-Hirschman index most.
 *
 * <p>A cap, or a number of members without a floor, is worked out: the completions under a smaller
 * one are among those under a larger one, so that the largest is the least favourable and leaves
 * the interval as it is, and the smallest that fits is the most favourable. The same holds for one
 * of several totals, of which each is tried. The share of a member, and a number of members under a
 * floor, are searched for: over {@value #STEPS} even steps, then by halving the steps around the
 * best and the worst of them. That may miss a narrow peak. Of the members the {@value
 * #MOST_MEMBERS} whose shares are widest are tried.
 */
public final class MissingFigures {

  private static final int STEPS = 16;
  private static final int HALVINGS = 6;
  private static final int MOST_MEMBERS = 20;

  private MissingFigures() {}

  /** Every figure that is missing, the most useful first. */
  public static List<MissingFigure> of(Shares shares) {
    List<MissingFigure> figures = new ArrayList<>();
    cap(shares).ifPresent(figures::add);
    number(shares).ifPresent(figures::add);
    shares.members().stream()
        .filter(member -> !member.share().isExact())
        .sorted(Comparator.comparingDouble((Member member) -> -member.share().width()))
        .limit(MOST_MEMBERS)
        .forEach(member -> figures.add(member(shares, member)));
    figures.sort(MissingFigure.MOST_USEFUL_FIRST);
    return List.copyOf(figures);
  }

  /** What it would bring to know which of several totals is right. */
  public static MissingFigure total(List<Shares> byTotal) {
    double before = width(AcrossTotals.estimate(new HerfindahlHirschman(), byTotal));
    double widest = byTotal.stream().mapToDouble(MissingFigures::width).max().orElseThrow();
    double narrowest = byTotal.stream().mapToDouble(MissingFigures::width).min().orElseThrow();
    return new MissingFigure(Kind.TOTAL, null, before, widest, narrowest, true);
  }

  private static Optional<MissingFigure> cap(Shares shares) {
    Rest rest = shares.rest();
    double left = shares.residual().upper();
    if (left == 0) {
      return Optional.empty();
    }
    double smallest = shares.residual().lower() / Math.max(1, rest.number());
    if (!rest.isNumbered()) {
      double most = rest.floor() > 0 ? Tolerance.timesWithin(rest.floor(), left) : 0;
      smallest = most > 0 ? shares.residual().lower() / most : 0;
    }
    double narrow = Math.max(Math.max(smallest, rest.floor()), left / Tolerance.MOST_MEMBERS);
    double before = width(shares);
    double after =
        assuming(shares, Rest.atMost(Math.min(1, narrow)))
            .map(MissingFigures::width)
            .orElse(before);
    return Optional.of(new MissingFigure(Kind.CAP, null, before, before, after, true));
  }

  private static Optional<MissingFigure> number(Shares shares) {
    Rest rest = shares.rest();
    if (shares.residual().upper() == 0 || rest.isNumbered()) {
      return Optional.empty();
    }
    double before = width(shares);
    double fewest = Feasibility.fewest(Completions.cap(shares), shares.residual().lower());
    double left = shares.residual().upper();
    double most =
        rest.floor() > 0 ? Tolerance.timesWithin(rest.floor(), left) : Double.POSITIVE_INFINITY;
    DoubleFunction<Optional<Double>> after =
        number -> assuming(shares, Rest.numbering((int) number)).map(MissingFigures::width);
    if (fewest > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    if (most == Double.POSITIVE_INFINITY) {
      double narrowest = after.apply(fewest).or(() -> after.apply(fewest + 1)).orElse(before);
      return Optional.of(new MissingFigure(Kind.NUMBER, null, before, before, narrowest, true));
    }
    Search search = new Search(number -> after.apply(Math.rint(number)), before);
    search.run(fewest, Math.min(Integer.MAX_VALUE, most));
    boolean all = most - fewest <= STEPS;
    return Optional.of(search.figure(Kind.NUMBER, null, all));
  }

  private static MissingFigure member(Shares shares, Member member) {
    CompensatedSum others = new CompensatedSum();
    for (List<Member> list : List.of(shares.members(), shares.undivided())) {
      list.stream().filter(m -> !m.equals(member)).forEach(m -> others.add(m.share().lower()));
    }
    double upper = Math.min(member.share().upper(), 1 - others.value());
    Search search = new Search(share -> known(shares, member, share), width(shares));
    search.run(member.share().lower(), Math.max(member.share().lower(), upper));
    return search.figure(Kind.MEMBER, member.label(), false);
  }

  private static Optional<Double> known(Shares shares, Member member, double share) {
    List<Member> members = new ArrayList<>(shares.members());
    members.set(members.indexOf(member), Member.exactly(member.label(), share));
    try {
      Shares told = Shares.ofIntervals(members, shares.undivided()).assuming(shares.rest());
      return Optional.of(width(told));
    } catch (InfeasibleSharesException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Shares> assuming(Shares shares, Rest more) {
    try {
      return Optional.of(shares.assuming(shares.rest().and(more)));
    } catch (InfeasibleSharesException impossible) {
      return Optional.empty();
    }
  }

  private static double width(Shares shares) {
    return width(new HerfindahlHirschman().estimate(shares));
  }

  private static double width(Estimate hhi) {
    return hhi.upper() - hhi.lower();
  }

  /** The narrowest and the widest interval over the values of a figure. */
  private static final class Search {

    private final DoubleFunction<Optional<Double>> after;
    private final double before;
    private double widest = Double.NEGATIVE_INFINITY;
    private double narrowest = Double.POSITIVE_INFINITY;
    private double atWidest;
    private double atNarrowest;

    Search(DoubleFunction<Optional<Double>> after, double before) {
      this.after = after;
      this.before = before;
    }

    void run(double from, double to) {
      double step = (to - from) / STEPS;
      for (int i = 0; i <= STEPS; i++) {
        look(i == STEPS ? to : from + i * step);
      }
      for (int i = 0; i < HALVINGS; i++) {
        step /= 2;
        for (double near : new double[] {atWidest, atNarrowest}) {
          look(Math.max(from, near - step));
          look(Math.min(to, near + step));
        }
      }
    }

    private void look(double value) {
      Optional<Double> width = after.apply(value);
      if (width.isPresent() && width.get() > widest) {
        widest = width.get();
        atWidest = value;
      }
      if (width.isPresent() && width.get() < narrowest) {
        narrowest = width.get();
        atNarrowest = value;
      }
    }

    MissingFigure figure(Kind kind, String member, boolean exact) {
      boolean none = widest < narrowest;
      // What is told in addition never widens; a bound that is not reached may.
      double most = none ? before : Math.min(before, widest);
      double least = none ? before : Math.min(before, narrowest);
      return new MissingFigure(kind, member, before, most, least, exact);
    }
  }
}
