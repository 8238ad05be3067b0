package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which missing figure would narrow the interval of the Herfindahl-Hirschman index most.
 *
 * <p>A figure may turn out to be whatever it is in some completion, that is, in some shares that
 * fit all that is known and assumed. For each such value the interval is worked out as if that
 * value were known as well; the widest of these belongs to the least favourable value, the
 * narrowest to the most favourable one. Values that are only approached count as well: without a
 * floor there is no largest number of members, and the more there are the less their number tells,
 * so that its least favourable value leaves the interval as it is.
 *
 * <p>Of the members the {@value #MOST_MEMBERS} whose shares are widest are tried.
 */
public final class MissingFigures {

  private static final int MOST_MEMBERS = 20;

  private MissingFigures() {}

  /** Every figure that is missing, the most useful first. */
  public static List<MissingFigure> of(Shares shares) {
    double before = WidthSearch.width(shares);
    List<MissingFigure> figures = new ArrayList<>();
    if (shares.residual().upper() > 0) {
      figures.add(largest(shares, before));
    }
    number(shares, before).ifPresent(figures::add);
    List<Member> members = shares.members();
    IntStream.range(0, members.size())
        .filter(i -> !members.get(i).share().isExact())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -members.get(i).share().width()))
        .limit(MOST_MEMBERS)
        .map(i -> member(shares, i, before))
        .forEach(figures::add);
    figures.sort(MissingFigure.MOST_USEFUL_FIRST);
    return List.copyOf(figures);
  }

  /** What it would bring to know which of several totals is right. */
  public static MissingFigure total(List<Shares> byTotal) {
    Estimate across = AcrossTotals.estimate(new HerfindahlHirschman(), byTotal);
    double widest = byTotal.stream().mapToDouble(WidthSearch::width).max().orElseThrow();
    double narrowest = byTotal.stream().mapToDouble(WidthSearch::width).min().orElseThrow();
    double before = across.upper() - across.lower();
    return new MissingFigure(MissingFigureKind.TOTAL, null, before, widest, narrowest, true);
  }

  private static MissingFigure member(Shares shares, int index, double before) {
    String label = shares.members().get(index).label();
    return WidthSearch.over(
        new ListedShare(shares, index), MissingFigureKind.MEMBER, label, before);
  }

  private static MissingFigure largest(Shares shares, double before) {
    MissingFigure found =
        WidthSearch.over(new LargestUnlisted(shares), MissingFigureKind.CAP, null, before);
    if (shares.rest().isNumbered() || shares.residual().lower() > 0) {
      return found;
    }
    // The listed may have all: then there is no largest one, and that can be found out as well.
    return UnnumberedFloor.with(shares, 0)
        .map(nobody -> found.or(WidthSearch.width(nobody)))
        .orElse(found);
  }

  private static Optional<MissingFigure> number(Shares shares, double before) {
    Rest rest = shares.rest();
    double left = shares.residual().upper();
    if (left == 0 || rest.isNumbered()) {
      return Optional.empty();
    }
    double fewest = Feasibility.fewest(Completions.cap(shares), shares.residual().lower());
    if (fewest > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    if (rest.floor() == 0) {
      // The completions with fewer members are among those with more, some of them having nothing.
      return UnnumberedFloor.with(shares, (int) fewest)
          .map(WidthSearch::width)
          .map(
              least ->
                  new MissingFigure(MissingFigureKind.NUMBER, null, before, before, least, true));
    }
    double most = Tolerance.timesWithin(rest.floor(), left + Tolerance.OF_TOTAL);
    int largest = (int) Math.max(fewest, Math.min(Integer.MAX_VALUE, most));
    Figure figure = new NumberUnlisted(shares, (int) fewest, largest);
    return Optional.of(WidthSearch.over(figure, MissingFigureKind.NUMBER, null, before));
  }
}
