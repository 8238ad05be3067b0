package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it gives up on a slow body soon, so that a test need not wait long for it. */
public final class ShortOfTime implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("itexports.http.body-timeout", "500ms");
  }
}
