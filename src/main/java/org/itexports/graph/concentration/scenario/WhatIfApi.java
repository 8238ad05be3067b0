package org.itexports.graph.concentration.scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Adjustment;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Shares;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.Refused;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** What would be if members were larger, smaller, gone or new. */
@GraphQLApi
@NonBlocking
@SchemaOrder(23)
public class WhatIfApi {

  private static final int MOST = 100;

  /** Adjusted shares. */
  @Description(
      "The shares that there would be if members were larger or smaller, gone or new, and everything"
          + " else stayed as large as it is: ask it for any index to see that move. The total moves"
          + " with the members: a size s' in place of s makes it 1 + the sum of (s' - s). Shares"
          + " within limits are enclosed, not always tightly. Null where no members are listed, and"
          + " where the total is one of several. Not a forecast.")
  @Weight(10)
  public ConcentrationNode whatIf(
      @Source ConcentrationNode concentration,
      @NonNull @Name("adjust") @Description("How members change, each at most once; at most 100.")
          List<AdjustmentInput> adjust) {
    if (adjust.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d adjustments are accepted; these are %d.".formatted(MOST, adjust.size()),
          Map.of("maximum", MOST));
    }
    List<Adjustment> adjustments = adjustments(adjust);
    String what =
        "What if: "
            + adjust.stream().map(AdjustmentInput::text).collect(Collectors.joining("; "))
            + ".";
    return concentration
        .shares()
        .map(shares -> made(concentration, shares, adjustments, what))
        .orElse(null);
  }

  private static List<Adjustment> adjustments(List<AdjustmentInput> adjust) {
    try {
      return adjust.stream().map(AdjustmentInput::adjustment).toList();
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static ConcentrationNode made(
      ConcentrationNode before, Shares shares, List<Adjustment> adjustments, String what) {
    try {
      return before.made(shares.adjusted(adjustments), List.of(what));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }
}
