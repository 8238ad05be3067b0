package org.itexports.concentration.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.itexports.concentration.Interval;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Member;
import org.itexports.concentration.Rest;
import org.itexports.concentration.Scenario;
import org.itexports.concentration.Shares;
import org.junit.jupiter.api.Test;

class HhiChangeTest {

  private static final double CLOSE = 1e-6;

  /** Shares of members called a, b, c; 0 leaves one out. */
  private static Shares shares(double... shares) {
    List<LabelledValue> values = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      values.add(new LabelledValue(String.valueOf((char) ('a' + i)), shares[i]));
    }
    return Shares.ofValues(values, OptionalDouble.of(1));
  }

  private static Contribution of(HhiChange change, String label) {
    return change.contributions().stream()
        .filter(c -> label == null ? c.label() == null : label.equals(c.label()))
        .findFirst()
        .orElseThrow();
  }

  private static void assertInterval(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(CLOSE));
    assertThat(interval.upper()).isCloseTo(upper, within(CLOSE));
  }

  @Test
  void knownMarketsAreDecomposedExactly() {
    HhiChange change = HhiChange.between(shares(.5, .3, .2), shares(.6, 0, .1, .3));

    assertThat(change.contributions())
        .extracting(Contribution::label)
        .containsExactly("a", "b", "d", "c");
    assertThat(change.contributions())
        .extracting(Contribution::kind)
        .containsExactly(
            ContributionKind.SHIFT,
            ContributionKind.EXIT,
            ContributionKind.ENTRY,
            ContributionKind.SHIFT);
    assertInterval(of(change, "a").points(), 1100, 1100);
    assertInterval(of(change, "b").points(), -900, -900);
    assertInterval(of(change, "c").points(), -300, -300);
    assertInterval(of(change, "c").difference(), -.1, -.1);
    assertInterval(of(change, "d").points(), 900, 900);
    assertInterval(change.total(), 800, 800);
    assertThat(change.total().isExact()).isTrue();
    assertThat(change.text()).isEqualTo("The HHI changes by +800.0 points: every share is known.");
  }

  @Test
  void whatHappenedIsSaidInWords() {
    HhiChange change = HhiChange.between(shares(.5, .3, .2), shares(.6, 0, .1, .3));

    assertThat(change.contributions())
        .extracting(Contribution::text)
        .containsExactly(
            "\"a\" rose to 60.0 % after 50.0 %: +1,100.0 points.",
            "\"b\" is gone, with the 30.0 % that it had: -900.0 points.",
            "\"d\" is new, with 30.0 %: +900.0 points.",
            "\"c\" fell to 10.0 % after 20.0 %: -300.0 points.");
  }

  @Test
  void whoMayHaveBeenInTheRestDidNotEnterForCertain() {
    Shares before = shares(.5, .3).assuming(Rest.atMost(.1));
    Shares after = shares(.5, .3, .2);

    HhiChange change = HhiChange.between(before, after);

    Contribution listed = of(change, "c");
    assertThat(listed.kind()).isEqualTo(ContributionKind.LISTED_ONLY_AFTER);
    assertInterval(listed.before(), 0, .1);
    assertInterval(listed.difference(), .1, .2);
    assertInterval(listed.points(), 300, 400);
    assertThat(listed.text())
        .isEqualTo(
            "\"c\" is listed only after, with 20.0 %; before it may have been absent or had up to"
                + " 10.0 % without being listed: +300.0 to +400.0 points.");
    // The rest was .2 in at most two of .1, c perhaps among them.
    assertInterval(of(change, null).points(), -200, 0);
    assertInterval(change.total(), 200, 400);
    assertThat(change.text()).endsWith("It rises for certain.");
  }

  @Test
  void whoIsNotListedAnyMoreIsNotGoneForCertain() {
    Shares after = shares(.5, .3).assuming(Rest.knownAreLargest());

    Contribution unlisted = of(HhiChange.between(shares(.5, .3, .2), after), "c");

    assertThat(unlisted.kind()).isEqualTo(ContributionKind.LISTED_ONLY_BEFORE);
    assertInterval(unlisted.after(), 0, .2);
    assertInterval(unlisted.points(), -400, 0);
  }

  @Test
  void whoMayHideInAGroupMayStillBeThere() {
    Shares after =
        Shares.ofIntervals(
            List.of(Member.exactly("a", .5)),
            List.of(Member.exactly("x", .3), Member.exactly("y", .2)));

    HhiChange change = HhiChange.between(shares(.5, .3, .2), after);

    assertThat(of(change, "b").kind()).isEqualTo(ContributionKind.LISTED_ONLY_BEFORE);
    assertInterval(of(change, "b").after(), 0, .3);
    assertThat(of(change, "x").kind()).isEqualTo(ContributionKind.UNDIVIDED);
    assertThat(of(change, "x").before()).isNull();
    assertThat(of(change, "x").difference()).isNull();
    assertInterval(of(change, "x").points(), 0, 900);
    assertThat(of(change, "x").text())
        .isEqualTo(
            "Of the group \"x\" only the share after is known, 30.0 %, and not how it divides:"
                + " 0.0 to +900.0 points.");
  }

  @Test
  void groupsThatStayMayDivideOtherwise() {
    Shares told =
        Shares.ofIntervals(List.of(Member.exactly("a", .6)), List.of(Member.exactly("x", .4)));

    HhiChange change = HhiChange.between(told, told);

    assertInterval(of(change, "x").points(), -1600, 1600);
    assertInterval(of(change, "x").difference(), 0, 0);
    assertInterval(change.total(), -1600, 1600);
  }

  @Test
  void sharesWithinLimitsContributeWithinLimits() {
    Shares before =
        Shares.ofIntervals(
            List.of(new Member("a", new Interval(.4, .5)), new Member("b", new Interval(.5, .6))));

    Contribution shift = of(HhiChange.between(before, shares(.45, .55)), "a");

    assertInterval(shift.points(), 1e4 * (.2025 - .25), 1e4 * (.2025 - .16));
    assertThat(shift.text())
        .startsWith("\"a\" has 45.0 % after 40.0 % to 50.0 %: -475.0 to +425.0");
  }

  @Test
  void aRestOfKnownNumberOrSizeContributesNoLessThanItsSquares() {
    Shares numbered = shares(.5, .3).assuming(Rest.numbering(2));
    Shares large = shares(.5, .3).assuming(Rest.atLeast(.05));

    assertInterval(of(HhiChange.between(numbered, shares(.5, .5)), null).points(), -400, -200);
    assertInterval(of(HhiChange.between(large, shares(.5, .5)), null).points(), -400, -100);
  }

  @Property(tries = 300)
  void contributionsAddUpToTheChange(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> before,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> after) {
    HhiChange change = HhiChange.between(market(before), market(after));

    double sum = change.contributions().stream().mapToDouble(c -> c.points().lower()).sum();
    assertThat(change.total().isExact()).isTrue();
    assertThat(sum).isCloseTo(change.total().lower(), within(CLOSE));
    assertThat(change.total().lower())
        .isCloseTo(change.after().value() - change.before().value(), within(CLOSE));
    assertThat(change.contributions())
        .extracting(Contribution::kind)
        .isSubsetOf(ContributionKind.SHIFT, ContributionKind.ENTRY, ContributionKind.EXIT);
    double[] sizes =
        change.contributions().stream().mapToDouble(c -> -Math.abs(c.points().lower())).toArray();
    assertThat(sizes).isEqualTo(Arrays.stream(sizes).sorted().toArray());
  }

  private static Shares market(List<Double> values) {
    double sum = values.stream().mapToDouble(value -> value).sum();
    return sum == 0
        ? shares(1)
        : shares(values.stream().mapToDouble(value -> value / sum).toArray());
  }

  @Property(tries = 1000)
  void twoMarketsLieWithinWhatIsToldOfThem(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario before,
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario after) {
    HhiChange told = HhiChange.between(before.told(), after.told());
    Map<String, Double> first = byLabel(before.market());
    Map<String, Double> last = byLabel(after.market());

    Set<String> labels = new TreeSet<>(first.keySet());
    labels.addAll(last.keySet());
    double total = 0;
    double listed = 0;
    for (String label : labels) {
      double start = first.getOrDefault(label, 0.);
      double end = last.getOrDefault(label, 0.);
      double points = 1e4 * (end * end - start * start);
      total += points;
      for (Contribution contribution : told.contributions()) {
        if (label.equals(contribution.label())) {
          listed += points;
          assertHolds(contribution.points(), points);
          assertHolds(contribution.before(), start);
          assertHolds(contribution.after(), end);
          assertHolds(contribution.difference(), end - start);
        }
      }
    }
    assertHolds(told.total(), total);
    assertHolds(unlisted(told), total - listed);
    assertThat(told.total().lower()).isGreaterThanOrEqualTo(sum(told, false) - CLOSE);
    assertThat(told.total().upper()).isLessThanOrEqualTo(sum(told, true) + CLOSE);
  }

  private static Interval unlisted(HhiChange change) {
    double lower = 0;
    double upper = 0;
    for (Contribution contribution : change.contributions()) {
      if (contribution.kind() == ContributionKind.REST
          || contribution.kind() == ContributionKind.UNDIVIDED) {
        lower += contribution.points().lower();
        upper += contribution.points().upper();
      }
    }
    return new Interval(lower, upper);
  }

  private static double sum(HhiChange change, boolean upper) {
    return change.contributions().stream()
        .mapToDouble(c -> upper ? c.points().upper() : c.points().lower())
        .sum();
  }

  private static Map<String, Double> byLabel(Shares market) {
    return market.members().stream()
        .collect(
            Collectors.toMap(Member::label, m -> m.share().lower(), (a, b) -> a, TreeMap::new));
  }

  private static void assertHolds(Interval interval, double value) {
    assertThat(value).isBetween(interval.lower() - CLOSE, interval.upper() + CLOSE);
  }
}
