package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link MergersTest} against the packaged service. */
@QuarkusIntegrationTest
class MergersIT extends MergersTest {}
