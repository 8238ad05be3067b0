package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** A caller's own values, checked. */
final class OwnValues {

  private static final int MOST = 100_000;

  private OwnValues() {}

  static ConcentrationNode concentration(
      List<Double> values, List<String> labels, Double total, Assumptions assuming) {
    if (values.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d values are accepted; these are %d.".formatted(MOST, values.size()),
          Map.of("maximum", MOST));
    }
    if (labels != null && labels.size() != values.size()) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Give as many labels as values: %d labels, %d values."
              .formatted(labels.size(), values.size()));
    }
    try {
      List<LabelledValue> members =
          IntStream.range(0, values.size())
              .mapToObj(i -> new LabelledValue(label(labels, i), values.get(i)))
              .toList();
      OptionalDouble whole = total == null ? OptionalDouble.empty() : OptionalDouble.of(total);
      Shares shares = Shares.ofValues(members, whole);
      return ConcentrationNode.of(assuming == null ? shares : shares.assuming(assuming.rest()));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static String label(List<String> labels, int index) {
    return labels == null ? Integer.toString(index + 1) : labels.get(index);
  }
}
