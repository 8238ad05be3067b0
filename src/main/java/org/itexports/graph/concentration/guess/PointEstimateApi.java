package org.itexports.graph.concentration.guess;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Index;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Guesses, only on request and only by name. */
@GraphQLApi
@NonBlocking
@SchemaOrder(21)
public class PointEstimateApi {

  /** One value by an estimator. */
  @Description(
      "One value of an index where the data give an interval, by an estimator that you name. Null"
          + " where no members are listed, and where the total is one of several.")
  @Weight(20)
  public PointEstimateNode pointEstimate(
      @Source ConcentrationNode concentration,
      @NonNull @Name("by") @Description("How the rest is guessed.") EstimatorName by,
      @Name("index") @Description("Which index. Absent: HHI.") IndexName index) {
    Index asked = (index == null ? IndexName.HHI : index).index();
    return concentration
        .shares()
        .map(
            shares ->
                PointEstimateNode.of(
                    by.estimator().estimate(asked, shares), asked.estimate(shares)))
        .orElse(null);
  }
}
