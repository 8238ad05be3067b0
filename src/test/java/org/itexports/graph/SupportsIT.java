package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SupportsTest} against the packaged service. */
@QuarkusIntegrationTest
class SupportsIT extends SupportsTest {}
