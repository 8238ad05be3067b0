package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link RequestSmugglingTest} against the packaged service. */
@QuarkusIntegrationTest
class RequestSmugglingIT extends RequestSmugglingTest {}
