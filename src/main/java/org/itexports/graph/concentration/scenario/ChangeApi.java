package org.itexports.graph.concentration.scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.concentration.Asked;
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
      "How the HHI changed since another period, since earlier knowledge of the same period, or"
          + " since earlier values of your own, and who changed it: entry, exit and shifts of share,"
          + " member by member. Members are matched by their labels. What was before is read under"
          + " the same assumptions, but as it was: without a what-if, a merger or groups. Earlier"
          + " values are read under what is assumed with them.")
  @Weight(20)
  public ChangeNode change(
      @Source ConcentrationNode concentration,
      @Name("since") @Description("Label of the other period. Not for your own values.")
          String since,
      @Name("sinceAsOf")
          @Description(
              "A day: the same period as it was known then, as with `asOf`. In place of another"
                  + " period, and not for your own values.")
          LocalDate sinceAsOf,
      @Name("sinceValues") @Description("Earlier values of your own, in place of a period.")
          EarlierValues sinceValues) {
    if (Stream.of(since, sinceAsOf, sinceValues).filter(Objects::nonNull).count() != 1) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Give exactly one of `since`, `sinceAsOf` and `sinceValues`.");
    }
    if (sinceValues != null) {
      return ChangeNode.between(sinceValues.concentration(), concentration);
    }
    Asked asked = concentration.asked();
    if (asked == null) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Your own values have no periods and no history: give `sinceValues`.");
    }
    if (since != null) {
      return ChangeNode.between(asked.in(Lookup.period(since)), concentration);
    }
    return concentration.period() == null
        ? ChangeNode.between(concentration, concentration)
        : ChangeNode.between(
            asked.on(sinceAsOf).in(concentration.period().period()), concentration);
  }
}
