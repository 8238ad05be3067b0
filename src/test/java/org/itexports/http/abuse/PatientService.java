package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as one client may send it ten thousand requests, without a line of log for each. */
public final class PatientService implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.log.category.\"org.itexports.access\".level", "WARN");
  }
}
