package org.itexports.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.itexports.release.CurrentRelease;

/** Ready means: a release is served and the engine has answered once. */
@Readiness
@ApplicationScoped
class ServingCheck implements HealthCheck {

  private final CurrentRelease currentRelease;
  private final Warmth warmth;

  @Inject
  ServingCheck(CurrentRelease currentRelease, Warmth warmth) {
    this.currentRelease = currentRelease;
    this.warmth = warmth;
  }

  @Override
  public HealthCheckResponse call() {
    var release = currentRelease.get();
    return HealthCheckResponse.named("serving")
        .status(release != null && warmth.isWarm())
        .withData("release", release == null ? "none" : release.version())
        .build();
  }
}
