package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GraphqlCopTest} against the packaged service. */
@QuarkusIntegrationTest
class GraphqlCopIT extends GraphqlCopTest {}
