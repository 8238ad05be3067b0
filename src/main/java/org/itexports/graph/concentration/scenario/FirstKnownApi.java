package org.itexports.graph.concentration.scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.concentration.Asked;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.period.Period;

/** What was known of concentration, and when. */
@GraphQLApi
@NonBlocking
@SchemaOrder(24)
public class FirstKnownApi {

  /** The day whose knowledge counts. */
  @Description(
      "The day whose knowledge counts, as asked for with `asOf`. Null for all that is known, and for"
          + " your own values.")
  public LocalDate asOf(@Source ConcentrationNode concentration) {
    Asked asked = concentration.asked();
    return asked == null ? null : asked.release().asOf();
  }

  /** The first answer. */
  @Description(
      "The same question answered on the first day on which it could be answered, and what"
          + " revisions have changed since; under the same assumptions, but without a what-if, a"
          + " merger or groups. Null where there is no answer, and for your own values.")
  @Weight(500)
  public FirstKnownNode asFirstKnown(@Source ConcentrationNode concentration) {
    Asked asked = concentration.asked();
    if (asked == null || concentration.absence() != null) {
      return null;
    }
    Period period = concentration.period().period();
    LocalDate day = FirstDay.of(asked, period);
    Asked then = asked.on(day);
    ConcentrationNode first = then.in(period);
    return new FirstKnownNode(
        day,
        first,
        Set.copyOf(then.printsBehind(period)).equals(Set.copyOf(asked.printsBehind(period))),
        ChangeNode.between(first, asked.in(period)));
  }
}
