package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PoliciesTest} against the packaged service. */
@QuarkusIntegrationTest
class PoliciesIT extends PoliciesTest {}
