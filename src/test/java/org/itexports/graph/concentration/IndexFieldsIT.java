package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link IndexFieldsTest} against the packaged service. */
@QuarkusIntegrationTest
class IndexFieldsIT extends IndexFieldsTest {}
