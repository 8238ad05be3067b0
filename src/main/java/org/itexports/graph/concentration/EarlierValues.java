package org.itexports.graph.concentration;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Earlier values of the caller's own. */
@Input("EarlierValues")
@Description("Earlier values of your own: exact ones, of one total.")
public record EarlierValues(
    @NonNull
        @Description(
            "The members' values: each zero or more; 1 to 100,000 of them, as far as the cost of the request allows.")
        List<Double> values,
    @Description("The members' names, as many as values. Absent: their places from 1.")
        List<String> labels,
    @Description("What the values are parts of. Absent: the values are all there is.") Double total,
    @Description("What you assume of the members that are not listed.") Assumptions assuming) {

  /** Copies the lists. */
  public EarlierValues {
    values = List.copyOf(values);
    labels = labels == null ? null : List.copyOf(labels);
  }

  /** The concentration of the values. */
  public ConcentrationNode concentration() {
    OwnValues own = new OwnValues(values, null, labels, Set.of());
    return ConcentrationNode.of(own.shares(total == null ? List.of() : List.of(total), assuming));
  }
}
