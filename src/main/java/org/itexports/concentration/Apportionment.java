package org.itexports.concentration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** Values turned into shares of their total. */
record Apportionment(List<Member> members, List<Member> undivided, double residual) {

  static Apportionment of(
      List<LabelledValue> values, List<LabelledValue> undivided, OptionalDouble total) {
    requireDistinct(values, undivided, LabelledValue::label);
    double largest = Math.max(largest(values), largest(undivided));
    if (largest == 0) {
      throw new InfeasibleSharesException(
              Code.ZERO_SUM, "All values are zero, so there is nothing to share.")
          .with("sum", 0);
    }
    total.ifPresent(Apportionment::requirePositive);

    // A power of two brings the largest number to about 1 without touching its digits: sums of
    // values as large as 1e308 stay finite.
    int scale = -Math.getExponent(Math.max(largest, total.orElse(0)));
    CompensatedSum scaled = new CompensatedSum();
    values.forEach(value -> scaled.add(Math.scalb(value.value(), scale)));
    undivided.forEach(value -> scaled.add(Math.scalb(value.value(), scale)));
    double sum = scaled.value();
    double whole = total.isPresent() ? Math.scalb(total.getAsDouble(), scale) : sum;
    if (sum > whole * (1 + Tolerance.OF_TOTAL)) {
      throw overTotal(Math.scalb(sum, -scale), total.orElse(0), sum / whole);
    }
    double residual = (whole - sum) / whole;
    if (residual <= Tolerance.OF_TOTAL) {
      return new Apportionment(shares(values, scale, sum), shares(undivided, scale, sum), 0);
    }
    return new Apportionment(
        shares(values, scale, whole), shares(undivided, scale, whole), residual);
  }

  static <T> void requireDistinct(List<T> members, List<T> groups, Function<T, String> label) {
    if (members.isEmpty() && groups.isEmpty()) {
      throw new InfeasibleSharesException(Code.NO_MEMBERS, "Give at least one value.");
    }
    Set<String> seen = new HashSet<>();
    for (List<T> list : List.of(members, groups)) {
      for (T part : list) {
        if (!seen.add(label.apply(part))) {
          throw new InfeasibleSharesException(
              Code.DUPLICATE_LABEL, Wording.quoted(label.apply(part)) + " is listed twice.");
        }
      }
    }
  }

  private static double largest(List<LabelledValue> values) {
    return values.stream().mapToDouble(LabelledValue::value).max().orElse(0);
  }

  private static void requirePositive(double total) {
    if (!Double.isFinite(total)) {
      throw new InfeasibleSharesException(Code.NOT_FINITE, "The total is not a finite number.");
    }
    if (total <= 0) {
      throw new InfeasibleSharesException(
              Code.TOTAL_NOT_POSITIVE, "The total is not above zero: " + Wording.plain(total) + ".")
          .with("total", total);
    }
  }

  private static InfeasibleSharesException overTotal(double sum, double total, double ratio) {
    String amount = Double.isFinite(sum) ? Wording.plain(sum) + ", which is " : "";
    InfeasibleSharesException over =
        new InfeasibleSharesException(
                Code.OVER_TOTAL,
                "The values add up to "
                    + amount
                    + "more than their total "
                    + Wording.plain(total)
                    + ". Values and total have to come from one table.")
            .with("total", total);
    if (Double.isFinite(sum)) {
      over.with("sum", sum);
    }
    return Double.isFinite(ratio) ? over.with("ratio", ratio) : over;
  }

  private static List<Member> shares(List<LabelledValue> values, int scale, double whole) {
    List<Member> members = new ArrayList<>(values.size());
    for (LabelledValue value : values) {
      if (value.value() > 0) {
        double share = Math.min(1, Math.scalb(value.value(), scale) / whole);
        members.add(Member.exactly(value.label(), share));
      }
    }
    return List.copyOf(members);
  }
}
