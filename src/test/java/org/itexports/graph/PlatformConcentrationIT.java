package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PlatformConcentrationTest} against the packaged service. */
@QuarkusIntegrationTest
class PlatformConcentrationIT extends PlatformConcentrationTest {}
