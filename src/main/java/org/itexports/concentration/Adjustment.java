package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * How one member is to change in {@link Shares#adjusted}.
 *
 * @param label whose size changes
 * @param kind what the number means
 * @param number 0 or more, finite
 */
public record Adjustment(String label, Kind kind, double number) {

  /** What the number of an adjustment means. */
  public enum Kind {
    /** The size that the member shall have, as a share of the total before; may exceed 1. */
    SIZE,
    /** What its size is multiplied by. */
    FACTOR
  }

  /**
   * @throws InfeasibleSharesException {@code BLANK_LABEL}, {@code NOT_FINITE}, or {@code
   *     NEGATIVE_VALUE} when the number is below zero
   */
  public Adjustment {
    LabelledValue.requireLabel(label);
    if (!Double.isFinite(number)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE,
          "The size or factor for " + Wording.quoted(label) + " is not a finite number.");
    }
    if (number < 0) {
      throw new InfeasibleSharesException(
              Code.NEGATIVE_VALUE,
              "The size or factor for "
                  + Wording.quoted(label)
                  + " is negative: "
                  + Wording.plain(number)
                  + ".")
          .with("number", number);
    }
  }

  /** This size, as a share of the total before; who is not listed is a newcomer. */
  public static Adjustment to(String label, double size) {
    return new Adjustment(label, Kind.SIZE, size);
  }

  /** So many times the size of now. */
  public static Adjustment times(String label, double factor) {
    return new Adjustment(label, Kind.FACTOR, factor);
  }

  /** Gone, with all that it has; nobody takes it over. */
  public static Adjustment removing(String label) {
    return times(label, 0);
  }
}
