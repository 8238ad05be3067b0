package org.itexports.graph.concentration;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Members that count as one. */
@Input("MemberGroup")
@Description("Members that count as one.")
public record MemberGroup(
    @NonNull @Description("What they are called together.") String name,
    @NonNull @Description("The labels of the listed members, 1 or more.") List<String> members) {

  /** Copies the list. */
  public MemberGroup {
    members = List.copyOf(members);
  }
}
