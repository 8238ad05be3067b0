package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * How the service is set while it is abused. One client may send ten thousand requests, without a
 * line of log for each, and a slow body is soon given up. What is remembered of requests is bounded
 * low, so that it is full before memory is measured.
 */
public final class HostileSurroundings implements QuarkusTestProfile {
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
