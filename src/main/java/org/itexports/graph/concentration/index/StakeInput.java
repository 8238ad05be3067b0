package org.itexports.graph.concentration.index;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.concentration.Stake;

/** What one owner holds of one member. */
@Input("Stake")
@Description("What one owner holds of one member.")
public record StakeInput(
    @NonNull @Description("Who holds it.") String owner,
    @NonNull @Description("The label of the member of which it is held.") String member,
    @NonNull
        @Description("The fraction of the member's profits that is the owner's, within 0 and 1.")
        Double financial,
    @NonNull
        @Description(
            "The weight of the owner in the member's decisions, within 0 and 1; only its"
                + " proportion to the weights of the member's other owners matters.")
        Double control) {

  Stake stake() {
    return new Stake(owner, member, financial, control);
  }
}
