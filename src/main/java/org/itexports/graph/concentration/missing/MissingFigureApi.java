package org.itexports.graph.concentration.missing;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.MissingFigure;
import org.itexports.concentration.MissingFigures;
import org.itexports.concentration.Shares;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.Evidence;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Which missing figure would tell most. */
@GraphQLApi
@NonBlocking
@SchemaOrder(26)
public class MissingFigureApi {

  /** With many more the search takes seconds. */
  private static final int MOST_WITHIN_LIMITS = 20;

  private static final int MOST_LISTED = 1_000;

  /** The figures that are missing. */
  @Description(
      "Which figure, if somebody found it out, would narrow the interval of the HHI most: the share"
          + " of the largest member that is not listed, how many are not listed, the exact share of"
          + " a listed member, or which of several totals is right. Ranked by the width that is left"
          + " at the least favourable value. Empty where nothing is missing; at most 23. Null where"
          + " no members are listed; where the total is one of several, only that is ranked. More"
          + " than 20 members within limits, and more than 1,000 members, are the error"
          + " LIST_TOO_LONG.")
  @ListSize(23)
  @Weight(5000)
  public List<MissingFigureNode> missingFigures(@Source ConcentrationNode concentration) {
    Evidence evidence = concentration.evidence();
    if (evidence == null || evidence.overEveryTotal().isEmpty()) {
      return null;
    }
    concentration.shares().ifPresent(MissingFigureApi::requireFew);
    List<MissingFigure> figures = new ArrayList<>();
    concentration.shares().ifPresent(shares -> figures.addAll(MissingFigures.of(shares)));
    List<Shares> byTotal = evidence.overEveryTotal();
    if (byTotal.size() > 1) {
      figures.add(MissingFigures.total(byTotal));
    }
    return figures.stream()
        .sorted(MissingFigure.MOST_USEFUL_FIRST)
        .map(MissingFigureNode::of)
        .toList();
  }

  private static void requireFew(Shares shares) {
    if (shares.members().size() > MOST_LISTED) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "Missing figures are searched among at most %d members; these are %d."
              .formatted(MOST_LISTED, shares.members().size()),
          Map.of("maximum", MOST_LISTED));
    }
    long within = shares.members().stream().filter(member -> !member.share().isExact()).count();
    if (within > MOST_WITHIN_LIMITS) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "Missing figures are searched among at most %d members within limits; these are %d."
              .formatted(MOST_WITHIN_LIMITS, within),
          Map.of("maximum", MOST_WITHIN_LIMITS));
    }
  }
}
