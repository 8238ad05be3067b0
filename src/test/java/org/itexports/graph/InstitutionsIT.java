package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link InstitutionsTest} against the packaged service. */
@QuarkusIntegrationTest
class InstitutionsIT extends InstitutionsTest {}
