package org.itexports.graph.engine;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import java.util.Objects;
import java.util.Optional;

/** SmallRye applies {@code @deprecated} as a directive and leaves introspection unaware of it. */
final class Deprecation {

  private static final String UNSTATED = "No longer supported";

  private Deprecation() {}

  /** Why an element should no longer be used; empty when it may be. */
  @SuppressWarnings("deprecation") // SmallRye applies directives in the engine's old way only.
  static Optional<String> reason(GraphQLDirectiveContainer element) {
    return Optional.ofNullable(element.getDirective("deprecated"))
        .map(GraphQLDirective::toAppliedDirective)
        .map(directive -> directive.getArgument("reason"))
        .map(argument -> Objects.toString(argument.getValue(), ""))
        .map(reason -> reason.isEmpty() ? UNSTATED : reason);
  }
}
