package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FirmConcentrationTest} against the packaged service. */
@QuarkusIntegrationTest
class FirmConcentrationIT extends FirmConcentrationTest {}
