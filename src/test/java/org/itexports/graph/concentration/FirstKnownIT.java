package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FirstKnownTest} against the packaged service. */
@QuarkusIntegrationTest
class FirstKnownIT extends FirstKnownTest {}
