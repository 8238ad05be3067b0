package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AsOfNodesTest} against the packaged service. */
@QuarkusIntegrationTest
class AsOfNodesIT extends AsOfNodesTest {}
