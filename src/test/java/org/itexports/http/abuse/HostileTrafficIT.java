package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/**
 * {@link HostileTrafficTest} against the packaged service. What is measured of the heap is then the
 * sender's and says nothing.
 */
@QuarkusIntegrationTest
class HostileTrafficIT extends HostileTrafficTest {}
