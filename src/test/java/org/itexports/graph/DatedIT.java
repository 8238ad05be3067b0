package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link DatedTest} against the packaged service. */
@QuarkusIntegrationTest
class DatedIT extends DatedTest {}
