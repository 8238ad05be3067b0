package org.itexports.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GraphiqlRoutesTest} against the packaged service. */
@QuarkusIntegrationTest
class GraphiqlRoutesIT extends GraphiqlRoutesTest {}
