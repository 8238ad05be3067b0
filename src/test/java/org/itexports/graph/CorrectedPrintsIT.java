package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link CorrectedPrintsTest} against the packaged service. */
@QuarkusIntegrationTest
class CorrectedPrintsIT extends CorrectedPrintsTest {}
