package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link TargetRecordsTest} against the packaged service. */
@QuarkusIntegrationTest
class TargetRecordsIT extends TargetRecordsTest {}
