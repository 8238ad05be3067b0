package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ObservationFiltersTest} against the packaged service. */
@QuarkusIntegrationTest
class ObservationFiltersIT extends ObservationFiltersTest {}
