package org.itexports.graph.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itexports.concentration.Answer;
import org.itexports.dataset.BundledDataset;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A print reached an amount only if its rounding leaves nothing else. */
class ReachedTest {

  private static final Observation ANY = BundledDataset.get().observations().get(0);

  @ParameterizedTest
  @CsvSource({
    "EXACT, 3814, 0.5, 3800, YES",
    "EXACT, 3814, 0.5, 4200, NO",
    "EXACT, 3800, 50, 3810, UNDETERMINED",
    "EXACT, 3800, 50, 3750, YES",
    "EXACT, 3800, 50, 3850, UNDETERMINED",
    "EXACT, 3800, 50, 3851, NO",
    "EXACT, 3800, 50, 3800, UNDETERMINED",
    "EXACT, 3800, 0, 3800, YES",
    "ABOUT, 3800, 50, 3810, UNDETERMINED",
    "AT_LEAST, 3800, 50, 3500, YES",
    "AT_LEAST, 3800, 50, 5000, UNDETERMINED",
    "AT_MOST, 3800, 50, 5000, NO",
    "AT_MOST, 3800, 50, 3500, UNDETERMINED"
  })
  void theAnswerIsOpenWhereThePrintIs(
      Qualifier qualifier, BigDecimal value, BigDecimal half, BigDecimal amount, Answer answer) {
    assertThat(Reached.amount(print(qualifier, value, half), amount)).isEqualTo(answer);
  }

  private static Observation print(Qualifier qualifier, BigDecimal value, BigDecimal half) {
    return new Observation(
        "any",
        ANY.series(),
        "",
        ANY.period(),
        value,
        qualifier,
        half,
        ANY.status(),
        ANY.vintage(),
        false,
        "",
        ANY.source(),
        "",
        "",
        ANY.added());
  }
}
