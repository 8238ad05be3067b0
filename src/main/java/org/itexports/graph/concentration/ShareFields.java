package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Member;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.observation.ObservationNode;

/** What went into the indices. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class ShareFields {

  /** What was assumed. */
  @NonNull
  @Description(
      "What you assumed of the members that are not listed, one by one, as `assumptions` says it in"
          + " words; at most 20. Empty if nothing is assumed.")
  public List<AssumptionNode> assumed(@Source ConcentrationNode concentration) {
    return concentration.evidence() == null
        ? List.of()
        : concentration.evidence().assumptions().stream()
            .limit(20)
            .map(AssumptionNode::of)
            .toList();
  }

  /** The shares. */
  @NonNull
  @Description(
      "The shares that went into the indices, in the order of the table or of your values; at most"
          + " the first 1,000.")
  @ListSize(1000)
  public List<ShareNode> inputs(@Source ConcentrationNode concentration) {
    if (concentration.evidence() == null) {
      return List.of();
    }
    Evidence evidence = concentration.evidence();
    return Stream.concat(
            evidence.members().stream().map(member -> share(concentration, member, false)),
            evidence.undivided().stream().map(group -> share(concentration, group, true)))
        .limit(1000)
        .toList();
  }

  /** The prints behind the shares. */
  @NonNull
  @Description(
      "The prints behind the shares, in the order of `inputs`, with their sources; a share may rest"
          + " on several, such as revenue of two fiscal years. Empty for your own values; at most"
          + " 100.")
  @ListSize(100)
  public List<ObservationNode> observations(@Source ConcentrationNode concentration) {
    return inputs(concentration).stream()
        .flatMap(share -> concentration.prints().of(share.label()).stream())
        .limit(100)
        .toList();
  }

  private static ShareNode share(ConcentrationNode node, Member member, boolean undivided) {
    List<ObservationNode> prints = node.prints().of(member.label());
    return ShareNode.of(member, undivided, prints.size() == 1 ? prints.get(0) : null);
  }
}
