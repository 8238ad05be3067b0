package org.itexports.graph.engine;

import graphql.schema.GraphQLDirectiveContainer;
import java.util.Optional;

/** SmallRye applies {@code @deprecated} as a directive and leaves introspection unaware of it. */
final class Deprecation {

  private static final String UNSTATED = "No longer supported";

  private Deprecation() {}

  static Optional<String> reason(GraphQLDirectiveContainer element) {
    return Optional.ofNullable(element.getAppliedDirective("deprecated"))
        .map(directive -> directive.getArgument("reason"))
        .map(argument -> Optional.ofNullable(argument.<String>getValue()).orElse(UNSTATED));
  }
}
