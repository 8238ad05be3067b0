package org.itexports.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Keys stand in the order of what they are made of, as text. */
class SortKeyTest {

  @Property
  void numbersStandInTheirOrder(@ForAll double one, @ForAll double other) {
    int order = Double.compare(one + 0.0, other + 0.0);
    assertOrder(SortKey.of(one, false), SortKey.of(other, false), order);
    assertOrder(SortKey.of(one, true), SortKey.of(other, true), -order);
  }

  @Test
  void zeroIsOneNumberBetweenNegativeAndPositiveOnes() {
    assertThat(SortKey.of(-0.0, false)).isEqualTo(SortKey.of(0.0, false));
    assertOrder(SortKey.of(-1e-300, false), SortKey.of(0, false), -1);
    assertOrder(SortKey.of(1e-300, false), SortKey.of(0, false), 1);
    assertOrder(SortKey.of(-2, false), SortKey.of(-1, false), -1);
  }

  @Test
  void datesStandInTheirOrderAndNoDateIsLastInEitherDirection() {
    LocalDate early = LocalDate.of(1969, 12, 31);
    LocalDate late = LocalDate.of(2026, 1, 1);

    assertOrder(SortKey.of(early, false), SortKey.of(late, false), -1);
    assertOrder(SortKey.of(early, true), SortKey.of(late, true), 1);
    assertOrder(SortKey.of(null, false), SortKey.of(late, false), 1);
    assertOrder(SortKey.of(null, true), SortKey.of(early, true), 1);
  }

  private static void assertOrder(String one, String other, int order) {
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(order));
  }
}
