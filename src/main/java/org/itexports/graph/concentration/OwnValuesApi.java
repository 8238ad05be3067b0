package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.LargestTogether;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Concentration of a caller's own values. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class OwnValuesApi {

  /** Concentration of own values. */
  @Query
  @Description(
      "The same indices for your own values, in any unit. Shares are of `total`, or of the sum of"
          + " the values. Values over the total, sums of zero and more than 100,000 values are"
          + " errors.")
  @Weight(2)
  public ConcentrationNode concentrationOf(
      @NonNull
          @Name("values")
          @Description("The members' values: each zero or more; 1 to 100,000 of them.")
          List<Double> values,
      @Name("labels")
          @Description("The members' names, as many as values. Absent: their places from 1.")
          List<String> labels,
      @Name("upTo")
          @Description(
              "The most that each value may be, as many as values, where these are only known"
                  + " within limits: the values are the least then. Needs a total.")
          List<Double> upTo,
      @Name("undivided")
          @Description("Labels of values that are groups of which it is not known how they divide.")
          List<String> undivided,
      @Name("total")
          @Description("What the values are parts of. Absent: the values are all there is.")
          Double total,
      @Name("totals")
          @Description(
              "Totals of which one is right, in place of `total`, as when sources disagree; at most"
                  + " 10. An index then holds what any of them gives.")
          List<Double> totals,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming) {
    if (total != null && totals != null) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "Give `total`, or the `totals` of which one is right.");
    }
    OwnValues own =
        new OwnValues(values, upTo, labels, undivided == null ? Set.of() : Set.copyOf(undivided));
    List<Double> whole = total == null ? List.of() : List.of(total);
    return ConcentrationNode.of(own.shares(totals == null ? whole : totals, assuming));
  }

  /** What a printed concentration ratio says. */
  @Query
  @Description(
      "What a printed concentration ratio says of the other indices: that the so many largest"
          + " members have so much together, and nothing of each of them.")
  @Weight(2)
  public ConcentrationNode concentrationOfLargest(
      @NonNull
          @Name("largest")
          @Description("How many of the largest members are counted together, 1 or more.")
          Integer largest,
      @NonNull
          @Name("together")
          @Description("What they have together: a fraction above 0 and at most 1.")
          Double together,
      @Name("number") @Description("How many members there are in all. Absent: it is not known.")
          Integer number) {
    try {
      OptionalInt all = number == null ? OptionalInt.empty() : OptionalInt.of(number);
      return ConcentrationNode.of(Evidence.of(LargestTogether.of(largest, together, all)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }
}
