package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ConflictsTest} against the packaged service. */
@QuarkusIntegrationTest
class ConflictsIT extends ConflictsTest {}
