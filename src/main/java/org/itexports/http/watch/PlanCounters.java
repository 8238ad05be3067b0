package org.itexports.http.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.plan.Plans;

/** How many queries were executed by plans, and how many were begun so and left to graphql-java. */
@Singleton
class PlanCounters implements MeterBinder {

  private final Provider<QueryEngine> engine;

  /** The engine is made when it is first asked, which not every command does. */
  @Inject
  PlanCounters(Provider<QueryEngine> engine) {
    this.engine = engine;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    register("executed", Plans::executed, registry);
    register("left", Plans::left, registry);
  }

  private void register(String result, ToDoubleFunction<Plans> value, MeterRegistry registry) {
    FunctionCounter.builder(
            "graphql.server.plans", engine, it -> value.applyAsDouble(it.get().plans()))
        .description("Queries that were executed by plans, or left to graphql-java")
        .tag("result", result)
        .register(registry);
  }
}
