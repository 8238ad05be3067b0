package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GuessesTest} against the packaged service. */
@QuarkusIntegrationTest
class GuessesIT extends GuessesTest {}
