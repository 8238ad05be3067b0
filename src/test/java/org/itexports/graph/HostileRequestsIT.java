package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HostileRequestsTest} against the packaged service. */
@QuarkusIntegrationTest
class HostileRequestsIT extends HostileRequestsTest {}
