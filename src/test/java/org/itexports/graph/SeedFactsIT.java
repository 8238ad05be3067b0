package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SeedFactsTest} against the packaged service. */
@QuarkusIntegrationTest
class SeedFactsIT extends SeedFactsTest {}
