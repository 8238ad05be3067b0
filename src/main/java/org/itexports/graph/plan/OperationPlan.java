package org.itexports.graph.plan;

import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The plans of one operation: one for each set of values that its conditions were asked with. */
final class OperationPlan {

  private static final int MOST_VARIANTS = 4;

  private final OperationDefinition operation;
  private final Map<String, FragmentDefinition> fragments;
  private final List<String> conditional;
  private final AtomicInteger room;
  private final Map<Conditions, Variant> variants = new ConcurrentHashMap<>();

  /**
   * @param named variables that stand in conditions of the document
   * @param room how many more fields of the document may be planned; it goes down
   */
  OperationPlan(
      OperationDefinition operation,
      Map<String, FragmentDefinition> fragments,
      Set<String> named,
      AtomicInteger room) {
    this.operation = operation;
    this.fragments = fragments;
    this.room = room;
    this.conditional =
        operation.getVariableDefinitions().stream()
            .map(VariableDefinition::getName)
            .filter(named::contains)
            .toList();
  }

  /** One plan, which knows how long its last answer was. */
  private static final class Variant {

    private final ObjectPlan plan;
    private int usualLength = 1024;

    Variant(ObjectPlan plan) {
      this.plan = plan;
    }

    EncodedAnswer execute(CoercedVariables variables, BooleanSupplier isStopped) {
      var json = new JsonBytes(usualLength + JsonBytes.LITTLE);
      json.raw(EncodedAnswer.BEGIN);
      plan.write(null, new Run(json, variables, isStopped));
      json.raw(EncodedAnswer.END);
      var answer = json.answer();
      usualLength = answer.length();
      return answer;
    }
  }

  /**
   * Executes the operation.
   *
   * @throws RuntimeException when the engine is to be asked instead
   */
  EncodedAnswer execute(
      Planner.Ground ground, Map<String, Object> sent, BooleanSupplier isStopped) {
    var variables = coerced(ground.schema(), sent);
    var conditions = conditions(variables);
    var known = variants.get(conditions);
    var variant = known == null ? planned(ground, conditions) : known;
    return variant.execute(variables, isStopped);
  }

  private CoercedVariables coerced(GraphQLSchema schema, Map<String, Object> sent) {
    var declared = operation.getVariableDefinitions();
    return declared.isEmpty()
        ? CoercedVariables.emptyVariables()
        : ValuesResolver.coerceVariableValues(
            schema, declared, RawVariables.of(sent), Run.CONTEXT, Locale.ROOT);
  }

  private Conditions conditions(CoercedVariables variables) {
    if (conditional.isEmpty()) {
      return Conditions.NONE;
    }
    var values = new HashMap<String, Boolean>();
    for (String name : conditional) {
      if (variables.get(name) instanceof Boolean value) {
        values.put(name, value);
      }
    }
    return new Conditions(values);
  }

  private Variant planned(Planner.Ground ground, Conditions conditions) {
    if (variants.size() >= MOST_VARIANTS) {
      throw new GiveUp();
    }
    var plan =
        new Planner(ground, fragments, conditions, room)
            .plan(ground.schema().getQueryType(), List.of(operation.getSelectionSet()));
    var variant = new Variant(plan);
    variants.put(conditions, variant);
    return variant;
  }
}
