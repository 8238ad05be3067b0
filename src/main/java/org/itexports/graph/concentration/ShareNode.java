package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Member;
import org.itexports.graph.observation.ObservationNode;

/** A share that went into the indices. */
@Type("Share")
@Description("A share that went into the indices.")
public record ShareNode(
    @NonNull @Description("What it belongs to.") String label,
    @NonNull @Description("The share, a fraction.") IntervalNode share,
    @Description("Whether it belongs to a group of which it is not known how it divides.")
        boolean undivided,
    @Description(
            "The print that the share is of, with its source. Null for your own values, for"
                + " a share that several prints bound (see `observations` of the concentration), and"
                + " for what no source prints: all other channels together.")
        ObservationNode observation) {

  static ShareNode of(Member member, boolean undivided, ObservationNode print) {
    return new ShareNode(member.label(), IntervalNode.of(member.share()), undivided, print);
  }
}
