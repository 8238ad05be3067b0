package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link FirmsTest} against the packaged service. */
@QuarkusIntegrationTest
class FirmsIT extends FirmsTest {}
