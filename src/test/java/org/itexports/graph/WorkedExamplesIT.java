package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link WorkedExamplesTest} against the packaged service. */
@QuarkusIntegrationTest
class WorkedExamplesIT extends WorkedExamplesTest {}
