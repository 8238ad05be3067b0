package org.itexports.graph.concentration.merger;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Coalition;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Shares;
import org.itexports.concentration.merger.Guideline;
import org.itexports.concentration.merger.Merger;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.Refused;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Mergers of listed members, and what guidelines say of them. */
@GraphQLApi
@NonBlocking
@SchemaOrder(25)
public class MergerApi {

  private static final int MOST = 100;

  /** A merger. */
  @Description(
      "What a merger of listed members would do to concentration, and what published guidelines say"
          + " of it. An export sector is no antitrust market: the answers compare with known marks"
          + " and judge nobody. Null where no members are listed, and where the total is one of"
          + " several. Labels that are not listed or repeat are errors.")
  @Weight(20)
  public MergerNode merger(
      @Source ConcentrationNode concentration,
      @NonNull
          @Name("members")
          @Description("The labels of the members that merge, as in `inputs`: 2 to 100.")
          List<String> members) {
    if (members.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d members are merged; these are %d.".formatted(MOST, members.size()),
          Map.of("maximum", MOST));
    }
    return concentration
        .shares()
        .map(shares -> merged(concentration, shares, members))
        .orElse(null);
  }

  private static MergerNode merged(ConcentrationNode before, Shares shares, List<String> members) {
    try {
      Merger merger = Merger.of(shares, members);
      String what = "Merged: " + String.join(", ", members) + ".";
      return MergerNode.of(
          merger,
          before.made(
              merger.sharesAfter(),
              List.of(what),
              Map.of(Coalition.label(shares, members), members)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  /** What guidelines say. */
  @NonNull
  @Description("What published guidelines say of the merger, the latest first; at most 10.")
  @ListSize(10)
  @Weight(20)
  public List<FindingNode> findings(
      @Source MergerNode merger,
      @Name("guideline") @Description("Only this one. Absent: all.") Guideline guideline) {
    Stream<Guideline> asked =
        guideline == null ? Stream.of(Guideline.values()) : Stream.of(guideline);
    return asked.map(merger.merger()::under).map(FindingNode::of).toList();
  }
}
