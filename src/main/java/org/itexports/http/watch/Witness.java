package org.itexports.http.watch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes note of every request: counts it, traces it and writes it down. */
@Singleton
public class Witness {

  private final RequestMeters meters;
  private final Traces traces;
  private final AccessLog log;
  private final ServedRelease release;

  @Inject
  public Witness(RequestMeters meters, Traces traces, AccessLog log, ServedRelease release) {
    this.meters = meters;
    this.traces = traces;
    this.log = log;
    this.release = release;
  }

  /** Called once for each request, when its answer has been sent. */
  public void saw(Sight sight) {
    meters.count(sight);
    log.write(sight, traces.record(sight));
    release.show();
  }
}
