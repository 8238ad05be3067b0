package org.itexports.graph.engine;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Selection;
import graphql.language.Value;
import graphql.language.VariableReference;

/** Whether {@code @skip} or {@code @include} leaves a selection out. */
final class Condition {

  private Condition() {}

  static boolean excludes(Selection<?> selection, GivenVariables variables) {
    var directives = ((DirectivesContainer<?>) selection).getDirectives();
    for (Directive directive : directives) {
      boolean excludedIf = directive.getName().equals("skip");
      if (excludedIf || directive.getName().equals("include")) {
        if (is(excludedIf, directive.getArgument("if").getValue(), variables)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(boolean wanted, Value<?> value, GivenVariables variables) {
    Object said = value instanceof VariableReference it ? variables.get(it.getName()) : value;
    if (said instanceof BooleanValue literal) {
      return literal.isValue() == wanted;
    }
    return said instanceof Boolean truth && truth == wanted;
  }
}
