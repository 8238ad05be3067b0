package org.itexports.graph.plan;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.itexports.relay.PageLimit;

/** Executes what goes well. What does not is nothing's fault here: the engine is to be asked. */
public final class Plans {

  private final Planner.Ground ground;
  private final LongAdder executed = new LongAdder();
  private final LongAdder left = new LongAdder();

  /**
   * Plans over a schema.
   *
   * @param beans finds the one instance of a class whose methods are fields
   * @param limit of the pages that are given
   */
  public Plans(GraphQLSchema schema, Function<Class<?>, Object> beans, PageLimit limit) {
    this.ground = new Planner.Ground(schema, new Calls(beans), limit);
  }

  /**
   * Executes a query; its fields must be pure, as the engine may call them again.
   *
   * @param plans of the document, which must be valid
   * @param variables as they were sent
   * @param isStopped whether the execution is to stop
   * @return empty when the engine is to be asked instead
   */
  public Optional<EncodedAnswer> execute(
      DocumentPlans plans,
      Document document,
      OperationDefinition operation,
      Map<String, Object> variables,
      BooleanSupplier isStopped) {
    try {
      var answer = plans.of(operation, document).execute(ground, variables, isStopped);
      executed.increment();
      return Optional.of(answer);
    } catch (RuntimeException | StackOverflowError outOfTheOrdinary) {
      left.increment();
      return Optional.empty();
    }
  }

  /** How many requests were executed here since the start. */
  public long executed() {
    return executed.sum();
  }

  /** How many requests were begun here and left to the engine since the start. */
  public long left() {
    return left.sum();
  }
}
