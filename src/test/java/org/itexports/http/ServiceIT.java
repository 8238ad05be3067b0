package org.itexports.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ServiceTest} against the packaged service. */
@QuarkusIntegrationTest
class ServiceIT extends ServiceTest {}
