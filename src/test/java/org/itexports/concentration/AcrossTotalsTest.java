package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.labelled;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AcrossTotalsTest {

  private static Shares over(double total) {
    return Shares.ofValues(labelled(50, 30), OptionalDouble.of(total));
  }

  @Test
  void theIntervalHoldsWhatEachTotalGives() {
    Estimate across = AcrossTotals.estimate(HHI, List.of(over(100), over(120)));

    assertThat(across.lower()).isEqualTo(hhi(over(120)).lower());
    assertThat(across.upper()).isEqualTo(hhi(over(100)).upper());
    assertThat(across.reason()).isEqualTo(EstimateReason.TOTAL_UNCERTAIN);
    assertThat(across.text()).startsWith("The total is one of 2. With total 1: ");
  }

  @Test
  void exactOverEachTotalIsNotExactOverAll() {
    List<Shares> totals = List.of(over(80), over(100).assuming(Rest.numbering(1)));

    assertThat(AcrossTotals.estimate(HHI, totals).exact()).isFalse();
    assertThat(AcrossTotals.estimate(HHI, List.of(over(80), over(80))).exact()).isTrue();
  }

  @Test
  void whatOneTotalLeavesOpenStaysOpen() {
    Index entropy = new ShannonEntropy(EntropyUnit.NATS);
    Estimate across = AcrossTotals.estimate(entropy, List.of(over(80), over(100)));

    assertThat(across.lower()).isPositive();
    assertThat(across.reason()).isEqualTo(EstimateReason.UNBOUNDED);
    assertThat(AcrossTotals.estimate(new TheilT(), List.of(over(80), over(100))).reason())
        .isEqualTo(EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
    assertThat(AcrossTotals.assumption(List.of(over(80), over(100))).value()).isEqualTo(2);
  }
}
