package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ChangeTest} against the packaged service. */
@QuarkusIntegrationTest
class ChangeIT extends ChangeTest {}
