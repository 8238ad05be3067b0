package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Member;

/** A share that went into the indices. */
@Type("Share")
@Description("A share that went into the indices.")
public record ShareNode(
    @NonNull @Description("What it belongs to.") String label,
    @NonNull @Description("The share, a fraction.") IntervalNode share,
    @Description("Whether it belongs to a group of which it is not known how it divides.")
        boolean undivided) {

  static ShareNode of(Member member, boolean undivided) {
    return new ShareNode(member.label(), IntervalNode.of(member.share()), undivided);
  }
}
