package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link GraphqlArmorTest} against the packaged service. */
@QuarkusIntegrationTest
class GraphqlArmorIT extends GraphqlArmorTest {}
