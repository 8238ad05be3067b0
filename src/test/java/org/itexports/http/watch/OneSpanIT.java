package org.itexports.http.watch;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link OneSpanTest} against the packaged service. */
@QuarkusIntegrationTest
class OneSpanIT extends OneSpanTest {}
