package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ExamplesTest} against the packaged service. */
@QuarkusIntegrationTest
class ExamplesIT extends ExamplesTest {}
