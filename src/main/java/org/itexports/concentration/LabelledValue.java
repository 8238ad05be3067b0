package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * An amount and what it belongs to. The unit is the caller's; all values of one call share it.
 *
 * @param label what the amount belongs to; not blank
 * @param value zero or more, finite
 */
public record LabelledValue(String label, double value) {

  /**
   * @throws InfeasibleSharesException when the label is blank or the value negative or not finite
   */
  public LabelledValue {
    requireLabel(label);
    if (!Double.isFinite(value)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE, "The value of " + Wording.quoted(label) + " is not a finite number.");
    }
    if (value < 0) {
      throw new InfeasibleSharesException(
              Code.NEGATIVE_VALUE,
              "The value of "
                  + Wording.quoted(label)
                  + " is negative: "
                  + Wording.plain(value)
                  + ".")
          .with("value", value);
    }
  }

  static void requireLabel(String label) {
    if (label == null || label.isBlank()) {
      throw new InfeasibleSharesException(Code.BLANK_LABEL, "Every member needs a label.");
    }
  }
}
