package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itexports.docs.Guide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printed lines may miss their sum by as much as the guide to the data says, and not by more. */
class ToleranceTest {

  private static final Pattern STATED =
      Pattern.compile("by ([\\d.]+) % of the sum or by\\s+([\\d,]+)\\s+of its unit");

  private BigDecimal part;
  private BigDecimal amount;

  @BeforeEach
  void readTheGuide() {
    Matcher stated = STATED.matcher(Guide.read().prose());
    assertThat(stated.find()).as("the guide to the data states the tolerance").isTrue();
    part = new BigDecimal(stated.group(1)).movePointLeft(2);
    amount = new BigDecimal(stated.group(2).replace(",", ""));
  }

  @Test
  void ofALargeSumItIsThePartThatTheGuideStates() {
    BigDecimal sum = amount.divide(part).multiply(BigDecimal.TEN);

    checkLimit(sum, sum.multiply(part));
  }

  @Test
  void ofASmallSumItIsTheAmountThatTheGuideStates() {
    checkLimit(amount.divide(part).divide(BigDecimal.TEN), amount);
  }

  private static void checkLimit(BigDecimal printed, BigDecimal limit) {
    BigDecimal over = limit.add(BigDecimal.ONE);

    assertThat(Tolerance.fits(printed, printed.add(limit))).isTrue();
    assertThat(Tolerance.fits(printed, printed.subtract(limit))).isTrue();
    assertThat(Tolerance.fits(printed, printed.add(over))).isFalse();
    assertThat(Tolerance.fits(printed, printed.subtract(over))).isFalse();
    assertThat(Tolerance.exceeds(printed, printed.add(limit))).isFalse();
    assertThat(Tolerance.exceeds(printed, printed.add(over))).isTrue();
  }
}
