package org.itexports.concentration.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.Answer;
import org.itexports.concentration.Interval;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Member;
import org.itexports.concentration.Rest;
import org.itexports.concentration.Scenario;
import org.itexports.concentration.Shares;
import org.junit.jupiter.api.Test;

class MergerTest {

  private static final double CLOSE = 1e-6;

  static Shares shares(double... shares) {
    List<LabelledValue> values = new ArrayList<>();
    for (double share : shares) {
      values.add(new LabelledValue("m" + values.size(), share));
    }
    return Shares.ofValues(values, OptionalDouble.of(1));
  }

  @Test
  void aMergerInAKnownMarketIsKnown() {
    Merger merger = Merger.of(shares(.4, .3, .2, .1), List.of("m2", "m3"));

    assertThat(merger.before().value()).isCloseTo(3000, within(CLOSE));
    assertThat(merger.after().value()).isCloseTo(3400, within(CLOSE));
    assertThat(merger.delta().lower()).isCloseTo(400, within(CLOSE));
    assertThat(merger.combinedShare().lower()).isCloseTo(.3, within(CLOSE));
    assertThat(merger.sharesAfter().members())
        .extracting(Member::label)
        .containsExactly("m0", "m1", "m2 + m3");
  }

  @Test
  void theRestStaysBelowTheSmallestListedBeforeTheMerger() {
    Shares told = shares(.3, .2, .1).assuming(Rest.knownAreLargest());

    Merger merger = Merger.of(told, List.of("m1", "m2"));

    assertThat(merger.after().upper()).isCloseTo(2200, within(CLOSE));
    assertThat(merger.after().lower()).isCloseTo(1800, within(CLOSE));
    assertThat(merger.delta()).isEqualTo(Interval.exactly(merger.delta().lower()));
  }

  @Property(tries = 500)
  void whatIsAnsweredIsTrueOfTheMarket(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario, @ForAll long seed) {
    List<String> parties = scenario.someListed(seed, 3);
    if (parties.isEmpty()) {
      return;
    }
    Merger truth = Merger.of(scenario.market(), parties);
    Merger told = Merger.of(scenario.told(), parties);

    for (Guideline guideline : Guideline.values()) {
      Finding real = truth.under(guideline);
      Finding known = told.under(guideline);
      assertThat(real.answer()).isNotEqualTo(Answer.UNDETERMINED);
      assertThat(known.answer()).isIn(Answer.UNDETERMINED, real.answer());
      for (int i = 0; i < real.clauses().size(); i++) {
        assertThat(known.clauses().get(i).answer())
            .isIn(Answer.UNDETERMINED, real.clauses().get(i).answer());
      }
    }
  }
}
