package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service as it may be sent ten thousand requests by one client, without a line of log for
 * each. What it remembers of requests is bounded low, so that it is full before memory is measured.
 */
public final class PatientService implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "itexports.limits.requests-per-minute", "0",
        "itexports.limits.execution-time", "9s",
        "itexports.http.body-timeout", "1s",
        "itexports.cache.answer-bytes", "1000000",
        "itexports.cache.request-bytes", "1000000",
        "itexports.documents.automatic-bytes", "1000000",
        "quarkus.log.category.\"org.itexports.access\".level", "WARN");
  }
}
