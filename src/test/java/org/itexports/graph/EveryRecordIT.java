package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link EveryRecordTest} against the packaged service. */
@QuarkusIntegrationTest
class EveryRecordIT extends EveryRecordTest {}
