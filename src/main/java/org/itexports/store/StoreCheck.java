package org.itexports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: a store that outlives the process was read once. Whether it can be read now is no
 * matter.
 */
@Readiness
@ApplicationScoped
class StoreCheck implements HealthCheck {

  private final StoreWatch watch;

  @Inject
  StoreCheck(StoreWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("store").status(watch.isSettled());
    return watch.isSettled()
        ? answer.build()
        : answer.withData("reason", "store not read yet").build();
  }
}
