package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link CoverageTest} against the packaged service. */
@QuarkusIntegrationTest
class CoverageIT extends CoverageTest {}
