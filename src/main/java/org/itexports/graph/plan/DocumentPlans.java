package org.itexports.graph.plan;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The plans of a valid document, each made when it is first executed. Fragments that are spread
 * often make plans far larger than the document: beyond a size, there are none.
 */
public final class DocumentPlans {

  private static final int MOST_FIELDS = 400;
  private static final Set<String> CONDITIONS =
      Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

  private final Map<OperationDefinition, OperationPlan> plans = new ConcurrentHashMap<>();
  private final AtomicInteger room = new AtomicInteger(MOST_FIELDS);

  OperationPlan of(OperationDefinition operation, Document document) {
    var known = plans.get(operation);
    return known == null
        ? plans.computeIfAbsent(operation, any -> plan(operation, document))
        : known;
  }

  private OperationPlan plan(OperationDefinition operation, Document document) {
    var fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    var named = new HashSet<String>();
    addConditions(document, named);
    return new OperationPlan(operation, fragments, named, room);
  }

  private static void addConditions(Node<?> node, Set<String> variables) {
    if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
      if (directive.getArgument("if").getValue() instanceof VariableReference variable) {
        variables.add(variable.getName());
      }
      return;
    }
    for (Node<?> child : node.getChildren()) {
      addConditions(child, variables);
    }
  }
}
