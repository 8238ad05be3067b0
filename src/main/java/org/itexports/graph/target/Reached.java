package org.itexports.graph.target;

import java.math.BigDecimal;
import org.itexports.concentration.Answer;
import org.itexports.observation.Observation;

/** Whether a print reached an amount, as far as its rounding and its qualifier tell. */
final class Reached {

  private Reached() {}

  /**
   * YES if whatever the print may stand for is at or above the amount, NO if all of it is below.
   */
  static Answer amount(Observation print, BigDecimal amount) {
    if (print.qualifier().isBound()) {
      return bound(print, amount);
    }
    if (print.value().subtract(print.resolution()).compareTo(amount) >= 0) {
      return Answer.YES;
    }
    return print.value().add(print.resolution()).compareTo(amount) < 0
        ? Answer.NO
        : Answer.UNDETERMINED;
  }

  private static Answer bound(Observation print, BigDecimal amount) {
    boolean above = print.value().compareTo(amount) >= 0;
    return switch (print.qualifier()) {
      case AT_LEAST -> above ? Answer.YES : Answer.UNDETERMINED;
      default -> above ? Answer.UNDETERMINED : Answer.NO;
    };
  }
}
