package org.itexports.graph.engine;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Selection;

/** Whether {@code @skip} or {@code @include} leaves a selection out. */
final class Condition {

  private Condition() {}

  static boolean excludes(Selection<?> selection, GivenVariables variables) {
    var directives = ((DirectivesContainer<?>) selection).getDirectives();
    for (Directive directive : directives) {
      boolean excludedIf = directive.getName().equals("skip");
      if (excludedIf || directive.getName().equals("include")) {
        if (says(excludedIf, variables.resolve(directive.getArgument("if").getValue()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean says(boolean wanted, Object value) {
    if (value instanceof BooleanValue literal) {
      return literal.isValue() == wanted;
    }
    return value instanceof Boolean truth && truth == wanted;
  }
}
