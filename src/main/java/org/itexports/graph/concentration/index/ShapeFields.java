package org.itexports.graph.concentration.index;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.LorenzCurve;
import org.itexports.concentration.Screening;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.ScreeningNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Shares as a curve, and beside a known mark. */
@GraphQLApi
@NonBlocking
@SchemaOrder(20)
public class ShapeFields {

  /** The Lorenz curve. */
  @Description(
      "The Lorenz curve of the sizes. Both curves are empty where n is not known. Null where there"
          + " are no shares, and where the total is one of several.")
  @Weight(100)
  public LorenzCurveNode lorenzCurve(@Source ConcentrationNode concentration) {
    return concentration.evidence() == null || concentration.evidence().byTotal().size() > 1
        ? null
        : LorenzCurveNode.of(LorenzCurve.of(concentration.evidence().byTotal().get(0)));
  }

  /** The US test. */
  @Description(
      "Whether the HHI is above 1,800, which the US Merger Guidelines of 2023 (Guideline 1) call"
          + " highly concentrated. An export sector is no antitrust market: the answer compares"
          + " with a known mark and judges nobody.")
  @Weight(3)
  public ScreeningNode us2023HighlyConcentrated(@Source ConcentrationNode concentration) {
    return concentration.evidence() == null
        ? null
        : ScreeningNode.of(
            Screening.us2023HighlyConcentrated(
                concentration.evidence().estimate(new HerfindahlHirschman())));
  }
}
