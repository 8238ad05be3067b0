package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TargetWaysTest} against the packaged service. */
@QuarkusIntegrationTest
class TargetWaysIT extends TargetWaysTest {}
