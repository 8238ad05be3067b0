package org.itexports.graph.concentration.scenario;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.concentration.Adjustment;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** How one member is to change. */
@Input("Adjustment")
@Description("How one member is to change: exactly one of `times` and `share`.")
public record AdjustmentInput(
    @NonNull @Description("The label of the member. With `share`, one that is not listed is new.")
        String member,
    @Description("What its size is multiplied by, 0 or more; 0 removes it.") Double times,
    @Description(
            "The size that it shall have, 0 or more, as a fraction of the total before; may exceed"
                + " 1.")
        Double share) {

  Adjustment adjustment() {
    if ((times == null) == (share == null)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Give exactly one of `times` and `share` for \"" + member + "\".");
    }
    return times == null ? Adjustment.to(member, share) : Adjustment.times(member, times);
  }

  String text() {
    return times == null
        ? "\"%s\" has %s of the total before".formatted(member, share)
        : "\"%s\" has %s times its size".formatted(member, times);
  }
}
