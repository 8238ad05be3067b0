package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ScenariosTest} against the packaged service. */
@QuarkusIntegrationTest
class ScenariosIT extends ScenariosTest {}
