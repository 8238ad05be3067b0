package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PlatformsTest} against the packaged service. */
@QuarkusIntegrationTest
class PlatformsIT extends PlatformsTest {}
