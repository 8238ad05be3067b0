package org.itexports.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.itexports.release.CurrentCatalogue;

/** Ready means: a release is served and the engine has answered once. */
@Readiness
@ApplicationScoped
class ServingCheck implements HealthCheck {

  private final CurrentCatalogue currentCatalogue;
  private final Warmth warmth;

  @Inject
  ServingCheck(CurrentCatalogue currentCatalogue, Warmth warmth) {
    this.currentCatalogue = currentCatalogue;
    this.warmth = warmth;
  }

  @Override
  public HealthCheckResponse call() {
    var release = currentCatalogue.get().main().release();
    return HealthCheckResponse.named("serving")
        .status(warmth.isWarm())
        .withData("release", release.version())
        .build();
  }
}
