package org.itexports.graph.concentration.scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Shares;
import org.itexports.concentration.change.HhiChange;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EarlierValues;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.node.Lookup;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Who moved concentration. */
@GraphQLApi
@NonBlocking
@SchemaOrder(24)
public class ChangeApi {

  /** The change since then. */
  @Description(
      "How the HHI changed since another period, or since earlier values of your own, and who"
          + " changed it: entry, exit and shifts of share, member by member. Members are matched by"
          + " their labels. The other period is read under the same assumptions, but as it was: without a"
          + " what-if, a merger or groups. Earlier values are read under what is assumed with them.")
  @Weight(20)
  public ChangeNode change(
      @Source ConcentrationNode concentration,
      @Name("since") @Description("Label of the other period. Not for your own values.")
          String since,
      @Name("sinceValues") @Description("Earlier values of your own, in place of a period.")
          EarlierValues sinceValues) {
    if ((since == null) == (sinceValues == null)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "Give exactly one of `since` and `sinceValues`.");
    }
    ConcentrationNode before =
        sinceValues == null ? at(concentration, since) : sinceValues.concentration();
    Optional<Shares> first = before.shares();
    Optional<Shares> last = concentration.shares();
    if (first.isEmpty() || last.isEmpty()) {
      return ChangeNode.absent(before, "Without shares on both sides there is no change to tell.");
    }
    return ChangeNode.of(before, HhiChange.between(first.get(), last.get()));
  }

  private static ConcentrationNode at(ConcentrationNode concentration, String since) {
    if (concentration.asked() == null) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Your own values have no periods: give `sinceValues` in place of `since`.");
    }
    return concentration.asked().in(Lookup.period(since));
  }
}
