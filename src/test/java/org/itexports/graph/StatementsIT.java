package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link StatementsTest} against the packaged service. */
@QuarkusIntegrationTest
class StatementsIT extends StatementsTest {}
