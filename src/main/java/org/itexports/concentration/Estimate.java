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
 * @param grade how narrow the interval is
 */
public record Estimate(
    Double lower,
    Double upper,
    Double value,
    boolean exact,
    EstimateReason reason,
    String text,
    Grade grade) {

  /** A number that is none would surface far from its cause, so it is stopped here. */
  public Estimate {
    requireFinite(lower);
    requireFinite(upper);
    requireFinite(value);
  }

  /** An estimate that is graded by its ends alone. */
  public Estimate(
      Double lower, Double upper, Double value, boolean exact, EstimateReason reason, String text) {
    this(lower, upper, value, exact, reason, text, Grade.of(lower, upper, Double.MAX_VALUE));
  }

  static Estimate of(Bounds bounds, Scale scale, Known known) {
    double lower = bounds.lower() * scale.factor();
    if (!Double.isFinite(bounds.upper())) {
      return withoutUpperEnd(lower, bounds.tight(), scale, known);
    }
    double upper = bounds.upper() * scale.factor();
    if (bounds.pinned() || lower == upper) {
      String text = scale.write(lower) + ": " + known.whyPinned();
      return new Estimate(lower, lower, lower, true, null, text, Grade.EXACT);
    }
    StringBuilder text = new StringBuilder();
    text.append(scale.write(lower, upper)).append(": ").append(known.unknowns());
    if (lower <= 0 && upper >= scale.most()) {
      text.append(" That is the whole range: the data do not narrow it.");
    }
    if (!bounds.tight()) {
      text.append(" The index cannot leave these bounds, but is not known to reach them.");
    }
    return new Estimate(
        lower,
        upper,
        null,
        false,
        known.reason(),
        text.toString(),
        Grade.of(lower, upper, scale.most()));
  }

  private static Estimate withoutUpperEnd(double lower, boolean tight, Scale scale, Known known) {
    String text =
        "At least "
            + scale.write(lower)
            + ", with no upper end: "
            + known.unknowns()
            + " "
            + scale.whyEndless()
            + (tight ? "" : " The index cannot fall below this, but is not known to reach it.");
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
