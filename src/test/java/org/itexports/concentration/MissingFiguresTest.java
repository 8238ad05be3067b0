package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.labelled;
import static org.itexports.concentration.Given.shares;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.MissingFigure.Kind;
import org.junit.jupiter.api.Test;

class MissingFiguresTest {

  private static MissingFigure figure(Shares shares, Kind kind) {
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
    MissingFigure number = figure(shares(.4, .2), Kind.NUMBER);

    assertThat(number.widest()).isCloseTo(1600, within(1e-6));
    assertThat(number.narrowest()).isCloseTo(0, within(1e-6));
    assertThat(number.exact()).isTrue();
  }

  @Test
  void aCapBringsMostWhenItIsSmallest() {
    Shares told = shares(.4, .2).assuming(Rest.numbering(4));

    MissingFigure cap = figure(told, Kind.CAP);

    assertThat(cap.widest()).isCloseTo(1200, within(1e-6));
    assertThat(cap.narrowest()).isCloseTo(0, within(1e-4));
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

  @Property(tries = 10)
  void noFigureMakesItWorse(@ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    double before = hhi(scenario.told()).width();
    for (MissingFigure figure : MissingFigures.of(scenario.told())) {
      assertThat(figure.before()).isCloseTo(before, within(1e-9));
      assertThat(figure.widest()).isBetween(0.0, before + 1e-9);
      assertThat(figure.narrowest()).isBetween(0.0, figure.widest() + 1e-6);
    }
  }
}
