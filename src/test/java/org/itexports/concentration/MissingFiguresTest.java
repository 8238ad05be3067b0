package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.labelled;
import static org.itexports.concentration.Given.shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MissingFiguresTest {

  private static MissingFigure figure(Shares shares, MissingFigureKind kind) {
    return MissingFigures.of(shares).stream()
        .filter(f -> f.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsCompleteMissesNothing() {
    assertThat(MissingFigures.of(shares(.5, .5))).isEmpty();
  }

  @Test
  void theNumberBringsMostWhenItIsSmallest() {
    // .4 in any number: 1,600 wide; in one: pinned.
    MissingFigure number = figure(shares(.4, .2), MissingFigureKind.NUMBER);

    assertThat(number.widest()).isCloseTo(1600, within(1e-6));
    assertThat(number.narrowest()).isCloseTo(0, within(1e-6));
    assertThat(number.exact()).isTrue();
  }

  private static void assertFigure(MissingFigure figure, double widest, double narrowest) {
    assertThat(figure.widest()).isCloseTo(widest, within(1e-6));
    assertThat(figure.narrowest()).isCloseTo(narrowest, within(1e-6));
    assertThat(figure.exact()).isTrue();
  }

  @Test
  void theLargestUnlistedTellsLeastWhenItHasHalfOfWhatIsLeft() {
    // .2 of .4: the other .2 is in one, or dust. All of .4 or next to nothing pins it.
    assertFigure(figure(shares(.4, .2), MissingFigureKind.CAP), 400, 0);
    // No more than .1: three others of .1, or dust.
    assertFigure(figure(shares(.4, .2).assuming(Rest.atMost(.1)), MissingFigureKind.CAP), 300, 0);
    // .2 of .4, and .2 in one of three others or a third of it in each.
    assertFigure(
        figure(shares(.4, .2).assuming(Rest.numbering(4)), MissingFigureKind.CAP),
        400 - 3 * 1e4 / 225,
        0);
    // Each of four has .05: above that .2 are left, and .1 of it with the largest.
    Rest floor = Rest.numbering(4).and(Rest.atLeast(.05));
    assertFigure(
        figure(shares(.4, .2).assuming(floor), MissingFigureKind.CAP), 100 - 3 * 1e4 / 900, 0);
  }

  @Test
  void whatTheFloorTakesUpLeavesNothingToFindOut() {
    Shares told = shares(.4, .2).assuming(Rest.numbering(2).and(Rest.atLeast(.2)));

    assertFigure(figure(told, MissingFigureKind.CAP), 0, 0);
  }

  @Test
  void thatNobodyElseIsThereCanBeFoundOutAsWell() {
    // Two that may have all, each within .4 and .6: then 5,000 to 5,200. Or 3,200 and dust.
    MissingFigure cap = figure(intervals(.4, .6, .4, .6), MissingFigureKind.CAP);

    assertThat(cap.before()).isCloseTo(2000, within(1e-6));
    assertThat(cap.widest()).isBetween(1900.0, 2000.0);
    assertThat(cap.narrowest()).isBetween(0.0, 1e-6);
    assertThat(cap.exact()).isFalse();
  }

  @Test
  void theShareOfAMemberIsWorthWhatTheOthersLeaveOpen() {
    Shares told = intervals(.3, .5, .1, .4, .1, .4).exhaustive();

    List<MissingFigure> figures = MissingFigures.of(told);

    // The first at .5: the others .4 and .1, or .25 each. At .3: .4 and .3, or .35 each.
    assertFigure(figures.get(0), 450, 50);
    assertThat(figures.get(0).member()).isEqualTo("m0");
    assertThat(figures.get(0).before()).isCloseTo(4200 - 1e4 / 3, within(1e-6));
    // Another at .4: the others .5 and .1, or .3 each. At .1: .5 and .4.
    assertFigure(figures.get(1), 800, 0);
    assertFigure(figures.get(2), 800, 0);
  }

  @Test
  void theLeastFavourableValueMayLieAnywhere() {
    // The first at .5 leaves .5 to one other, or .25 to each. At more there is less to differ in,
    // at less the second of the others has to have some: .5 and .3 at .2, or .4 each.
    List<MissingFigure> figures = MissingFigures.of(intervals(.2, .57, 0, .5, 0, .5).exhaustive());

    assertFigure(member("m0", figures), 1250, 200);
  }

  private static MissingFigure member(String label, List<MissingFigure> figures) {
    return figures.stream().filter(f -> label.equals(f.member())).findFirst().orElseThrow();
  }

  @Test
  void aMemberWithinLimitsIsWorthWhatItsValueLeaves() {
    // Two that have all: knowing one is knowing both.
    List<MissingFigure> figures = MissingFigures.of(intervals(.3, .6, .4, .7).exhaustive());

    assertThat(figures).extracting(MissingFigure::member).containsExactly("m0", "m1");
    assertThat(figures)
        .allSatisfy(figure -> assertThat(figure.widest()).isCloseTo(0, within(1e-6)));
  }

  @Test
  void theFigureThatHelpsMostWhenItTurnsOutBadlyComesFirst() {
    Shares told = intervals(.2, .5, .1, .12).assuming(Rest.atMost(.05));

    List<MissingFigure> figures = MissingFigures.of(told);

    assertThat(figures.get(0).member()).isEqualTo("m0");
    assertThat(figures).isSortedAccordingTo(MissingFigure.MOST_USEFUL_FIRST);
  }

  @Test
  void theRightTotalOfTwoLeavesTheWiderOfBothAtWorst() {
    Shares over100 = Shares.ofValues(labelled(50, 30), OptionalDouble.of(100));
    Shares over160 = Shares.ofValues(labelled(50, 30), OptionalDouble.of(160));

    MissingFigure total = MissingFigures.total(List.of(over100, over160));

    assertThat(hhi(over100).width()).isLessThan(hhi(over160).width());
    assertThat(total.widest()).isCloseTo(hhi(over160).width(), within(1e-9));
    assertThat(total.narrowest()).isCloseTo(hhi(over100).width(), within(1e-9));
    assertThat(total.before())
        .isCloseTo(
            Math.max(hhi(over100).upper(), hhi(over160).upper()) - hhi(over160).lower(),
            within(1e-9));
  }

  @Property(tries = 30)
  void noValueOfAFigureLeavesTheIntervalWiderOrMuchNarrower(
      @ForAll("small") SmallCase small, @ForAll @IntRange(min = 7, max = 60) int steps) {
    Shares told = small.told();
    for (MissingFigure figure : MissingFigures.of(told)) {
      for (int i = 0; i <= steps; i++) {
        double value = values(told, figure, i / (double) steps);
        double width = widthWith(told, figure, value).orElse(figure.widest());
        double missed = figure.exact() ? 1e-6 : 150;
        assertThat(width).as("%s at %s", figure, value).isLessThan(figure.widest() + missed);
        assertThat(width).as("%s at %s", figure, value).isGreaterThan(figure.narrowest() - 10);
      }
    }
  }

  @Provide
  Arbitrary<SmallCase> small() {
    return SmallCase.any();
  }

  /** A value of the figure: the part of the way from the least to the greatest. */
  private static double values(Shares told, MissingFigure figure, double part) {
    return switch (figure.kind()) {
      case MEMBER -> {
        Interval share = listed(told, figure).share();
        yield share.lower() + part * share.width();
      }
      case CAP -> part * told.residual().upper();
      default -> Math.rint(part * 12);
    };
  }

  /** How wide the interval is when the figure is known, put together by hand. */
  private static OptionalDouble widthWith(Shares told, MissingFigure figure, double value) {
    List<Member> members = new ArrayList<>(told.members());
    Rest rest = told.rest();
    try {
      switch (figure.kind()) {
        case MEMBER -> {
          Member known = listed(told, figure);
          members.set(
              members.indexOf(known), Member.exactly(known.label(), Math.max(value, 1e-300)));
        }
        case CAP -> {
          int others = Math.max(-1, rest.number() - 1);
          members.add(Member.exactly("largest", value));
          rest = new Rest(rest.listedAreLargest(), rest.floor(), value, others);
          boolean fits = members.stream().allMatch(m -> m.share().upper() >= value);
          if (value > told.rest().cap() || (rest.listedAreLargest() && !fits)) {
            return OptionalDouble.empty();
          }
          if (rest.listedAreLargest()) {
            members.replaceAll(member -> raised(member, value));
          }
        }
        default -> rest = rest.and(Rest.numbering((int) value));
      }
      double width = hhi(Shares.ofIntervals(members, told.undivided()).assuming(rest)).width();
      return OptionalDouble.of(Math.min(width, figure.before()));
    } catch (InfeasibleSharesException impossible) {
      return OptionalDouble.empty();
    }
  }

  private static Member raised(Member member, double least) {
    double lower = Math.max(least, member.share().lower());
    return new Member(member.label(), new Interval(lower, member.share().upper()));
  }

  private static Member listed(Shares told, MissingFigure figure) {
    return told.members().stream()
        .filter(member -> member.label().equals(figure.member()))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 10)
  void noFigureMakesItWorse(@ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    assertNotWorse(scenario.told());
  }

  @Property(tries = 100)
  void noFigureMakesItWorseWhereLimitsMeet(@ForAll long seed) {
    told(seed).ifPresent(MissingFiguresTest::assertNotWorse);
  }

  private static Optional<Shares> told(long seed) {
    try {
      return Optional.of(new WholeUnits(new Random(seed)).told());
    } catch (InfeasibleSharesException contradictory) {
      return Optional.empty();
    }
  }

  private static void assertNotWorse(Shares told) {
    double before = hhi(told).width();
    for (MissingFigure figure : MissingFigures.of(told)) {
      assertThat(figure.before()).isCloseTo(before, within(1e-9));
      assertThat(figure.widest()).isBetween(0.0, before + 1e-9);
      assertThat(figure.narrowest()).isBetween(0.0, figure.widest() + 1e-6);
    }
  }
}
