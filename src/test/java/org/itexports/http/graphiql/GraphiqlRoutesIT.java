package org.itexports.http.graphiql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GraphiqlRoutesTest} against the packaged service. */
@QuarkusIntegrationTest
class GraphiqlRoutesIT extends GraphiqlRoutesTest {}
