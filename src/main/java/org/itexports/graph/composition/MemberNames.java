package org.itexports.graph.composition;

import java.util.function.UnaryOperator;
import org.itexports.observation.Dimension;
import org.itexports.release.Release;

/** What the members of a dimension are called. */
public final class MemberNames {

  private static final String FREELANCERS = "FREELANCERS";

  private MemberNames() {}

  /** The code of a member in a table. The series of a channel is not divided: it gives none. */
  public static String code(String member) {
    return member.isEmpty() ? FREELANCERS : member;
  }

  /** The name of a member by its code. */
  public static UnaryOperator<String> of(Release release, Dimension dimension) {
    return switch (dimension) {
      case CATEGORY -> code -> release.categories().find(code).orElseThrow().name();
      case MARKET -> code -> release.markets().find(code).orElseThrow().name();
      case ECONOMY -> code -> release.economies().find(code).orElseThrow().name();
      case SEGMENT -> code -> release.segments().find(code).orElseThrow().name();
      case CITY -> code -> release.cities().find(code).orElseThrow().name();
      case CHANNEL -> code -> "Freelancers";
      case NONE -> code -> code;
    };
  }
}
