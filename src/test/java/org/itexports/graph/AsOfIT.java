package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AsOfTest} against the packaged service. */
@QuarkusIntegrationTest
class AsOfIT extends AsOfTest {}
