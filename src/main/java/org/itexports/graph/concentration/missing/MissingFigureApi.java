package org.itexports.graph.concentration.missing;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.MissingFigure;
import org.itexports.concentration.MissingFigures;
import org.itexports.concentration.Shares;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.Evidence;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Which missing figure would tell most. */
@GraphQLApi
@NonBlocking
@SchemaOrder(26)
public class MissingFigureApi {

  /** The figures that are missing. */
  @NonNull
  @Description(
      "Which figure, if somebody found it out, would narrow the interval of the HHI most: the share"
          + " of the largest member that is not listed, how many are not listed, the exact share of"
          + " a listed member, or which of several totals is right. Ranked by the width that is left"
          + " at the least favourable value. Empty where nothing is missing; at most 23.")
  @ListSize(23)
  @Weight(2000)
  public List<MissingFigureNode> missingFigures(@Source ConcentrationNode concentration) {
    Evidence evidence = concentration.evidence();
    if (evidence == null) {
      return List.of();
    }
    List<MissingFigure> figures = new ArrayList<>();
    concentration.shares().ifPresent(shares -> figures.addAll(MissingFigures.of(shares)));
    List<Shares> byTotal = evidence.overEveryTotal();
    if (byTotal.size() > 1) {
      figures.add(MissingFigures.total(byTotal));
    }
    return figures.stream().map(MissingFigureNode::of).toList();
  }
}
