package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link HeaderAbuseTest} against the packaged service. */
@QuarkusIntegrationTest
class HeaderAbuseIT extends HeaderAbuseTest {}
