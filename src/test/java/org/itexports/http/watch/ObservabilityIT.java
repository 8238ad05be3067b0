package org.itexports.http.watch;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ObservabilityTest} against the packaged service. */
@QuarkusIntegrationTest
class ObservabilityIT extends ObservabilityTest {}
