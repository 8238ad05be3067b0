package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Assumption;
import org.itexports.concentration.AssumptionKind;

/** One thing that was assumed. */
@Type("Assumption")
@Description("One thing that was assumed, apart from what is known.")
public record AssumptionNode(
    @NonNull @Description("What was assumed.") AssumptionKind kind,
    @Description("The number of the assumption, as its kind says. Null if it has none.")
        Double value,
    @Description("Its second number, as its kind says. Null if it has none.") Double of,
    @NonNull @Description("The assumption as the end of a sentence.") String text) {

  /** The assumption on the graph. */
  public static AssumptionNode of(Assumption assumption) {
    return new AssumptionNode(
        assumption.kind(), assumption.value(), assumption.of(), assumption.text());
  }
}
