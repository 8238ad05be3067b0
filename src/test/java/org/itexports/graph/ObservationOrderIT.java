package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ObservationOrderTest} against the packaged service. */
@QuarkusIntegrationTest
class ObservationOrderIT extends ObservationOrderTest {}
