package org.itexports.concentration;

/**
 * What the shares say about an index: the least and greatest value that fit, and one value only
 * when the data pin it. There is no midpoint and no guess. Ends may be limits that no completion
 * reaches. No number is ever NaN or infinite.
 *
 * @param lower the lower end, or null when there is none
 * @param upper the upper end, or null when there is none
 * @param value the index, or null when the data do not pin it
 * @param exact whether the data pin the value
 * @param reason why value or an end is missing, or null when none is
 * @param text the answer for people, in English
 */
public record Estimate(
    Double lower, Double upper, Double value, boolean exact, EstimateReason reason, String text) {

  /** A number that is none would surface far from its cause, so it is stopped here. */
  public Estimate {
    requireFinite(lower);
    requireFinite(upper);
    requireFinite(value);
  }

  static Estimate of(Bounds bounds, Scale scale, Shares shares) {
    double lower = bounds.lower() * scale.factor();
    double upper = bounds.upper() * scale.factor();
    if (bounds.pinned()) {
      String text = scale.write(lower) + ": " + Unknowns.whyPinned(shares);
      return new Estimate(lower, lower, lower, true, null, text);
    }
    StringBuilder text = new StringBuilder();
    text.append(scale.write(lower, upper)).append(": ").append(Unknowns.text(shares));
    if (lower <= 0 && upper >= scale.most()) {
      text.append(" That is the whole range: the data do not narrow it.");
    }
    if (!bounds.tight()) {
      text.append(" The index cannot leave these bounds, but is not known to reach them.");
    }
    return new Estimate(lower, upper, null, false, Unknowns.reason(shares), text.toString());
  }

  static Estimate withoutUpperEnd(double lower, Scale scale, Shares shares) {
    String text =
        "At least "
            + scale.write(lower)
            + ", with no upper end: "
            + Unknowns.text(shares)
            + " The unlisted may be endlessly many.";
    return new Estimate(lower, null, null, false, EstimateReason.UNBOUNDED, text);
  }

  static Estimate undefined(EstimateReason reason, String text) {
    return new Estimate(null, null, null, false, reason, text);
  }

  private static void requireFinite(Double number) {
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException("An estimate consists of finite numbers.");
    }
  }
}
