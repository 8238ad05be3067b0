package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TargetFiltersTest} against the packaged service. */
@QuarkusIntegrationTest
class TargetFiltersIT extends TargetFiltersTest {}
