package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AliasesTest} against the packaged service. */
@QuarkusIntegrationTest
class AliasesIT extends AliasesTest {}
