package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PolicyFiltersTest} against the packaged service. */
@QuarkusIntegrationTest
class PolicyFiltersIT extends PolicyFiltersTest {}
