package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TargetsTest} against the packaged service. */
@QuarkusIntegrationTest
class TargetsIT extends TargetsTest {}
