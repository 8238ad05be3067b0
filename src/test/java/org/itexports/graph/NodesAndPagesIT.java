package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link NodesAndPagesTest} against the packaged service. */
@QuarkusIntegrationTest
class NodesAndPagesIT extends NodesAndPagesTest {}
