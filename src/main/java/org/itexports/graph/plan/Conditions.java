package org.itexports.graph.plan;

import graphql.Directives;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.VariableReference;
import java.util.Map;

/**
 * What {@code @skip} and {@code @include} leave of a document.
 *
 * @param variables those that a condition names
 */
record Conditions(Map<String, Boolean> variables) {

  static final Conditions NONE = new Conditions(Map.of());

  boolean include(DirectivesContainer<?> node) {
    return !isTrue(node, Directives.SkipDirective.getName(), false)
        && isTrue(node, Directives.IncludeDirective.getName(), true);
  }

  private boolean isTrue(DirectivesContainer<?> node, String directive, boolean otherwise) {
    for (Directive each : node.getDirectives()) {
      if (each.getName().equals(directive)) {
        return isTrue(each);
      }
    }
    return otherwise;
  }

  private boolean isTrue(Directive directive) {
    var value = directive.getArgument("if").getValue();
    if (value instanceof BooleanValue literal) {
      return literal.isValue();
    }
    var known = variables.get(((VariableReference) value).getName());
    if (known == null) {
      throw new GiveUp();
    }
    return known;
  }
}
