package org.itexports.http.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SlowAndLargeBodiesTest} against the packaged service. */
@QuarkusIntegrationTest
class SlowAndLargeBodiesIT extends SlowAndLargeBodiesTest {}
