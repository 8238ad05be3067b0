package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FreelancersTest} against the packaged service. */
@QuarkusIntegrationTest
class FreelancersIT extends FreelancersTest {}
