package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ConcentrationSeriesTest} against the packaged service. */
@QuarkusIntegrationTest
class ConcentrationSeriesIT extends ConcentrationSeriesTest {}
