package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link OwnValuesTest} against the packaged service. */
@QuarkusIntegrationTest
class OwnValuesIT extends OwnValuesTest {}
