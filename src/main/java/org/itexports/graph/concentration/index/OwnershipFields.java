package org.itexports.graph.concentration.index;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.ModifiedHerfindahl;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Concentration where owners hold stakes in several members. */
@GraphQLApi
@NonBlocking
@SchemaOrder(19)
public class OwnershipFields {

  private static final int MOST_STAKES = 1_000;

  /** MHHI. */
  @Description(
      "Modified HHI: concentration where owners hold stakes in several members. 10,000 times the"
          + " sum over members i and j of s_i s_j (sum over owners k of c_ki b_kj) / (sum over k of"
          + " c_ki b_ki), where c_ki is the control of k over i and b_kj the financial interest of k"
          + " in j: those who control i weigh the profits of j against those of i. Scale above 0;"
          + " without stakes in more than one member it is `hhi`. Null with the reason"
          + " OWNERS_UNKNOWN unless all shares are known and every member has an owner who"
          + " both controls it and has an interest in it. Reference: O'Brien and Salop 2000,"
          + " Antitrust Law Journal 67, 559-614.")
  @Weight(20)
  public EstimateNode modifiedHhi(
      @Source ConcentrationNode concentration,
      @NonNull
          @Name("stakes")
          @Description(
              "Who holds what, of a member's profits no more than all; at most 1,000. Those of one owner in one member add up, those in"
                  + " others than members do not count.")
          List<StakeInput> stakes,
      @Name("delta")
          @Description("Whether `hhi` is taken off: what the stakes add to it. Absent: false.")
          Boolean delta) {
    if (stakes.size() > MOST_STAKES) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d stakes are accepted; these are %d.".formatted(MOST_STAKES, stakes.size()),
          Map.of("maximum", MOST_STAKES));
    }
    return EstimateNode.of(
        concentration,
        () ->
            new ModifiedHerfindahl(
                stakes.stream().map(StakeInput::stake).toList(), Boolean.TRUE.equals(delta)));
  }
}
