package org.itexports.http.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.itexports.http.limit.Executions;

/** How much is being executed on threads of its own, and how much waits for one. */
@Singleton
class ExecutionGauges implements MeterBinder {

  private static final String NAME = "graphql.server.executions";

  private final Executions executions;

  @Inject
  ExecutionGauges(Executions executions) {
    this.executions = executions;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge("running", Executions::executing).register(registry);
    gauge("waiting", Executions::waiting).register(registry);
    Gauge.builder(NAME + ".limit", executions, Executions::most)
        .description("Executions that may run or wait at most")
        .register(registry);
  }

  private Gauge.Builder<Executions> gauge(String state, ToDoubleFunction<Executions> value) {
    return Gauge.builder(NAME, executions, value)
        .description("Executions on threads of their own")
        .tag("state", state);
  }
}
