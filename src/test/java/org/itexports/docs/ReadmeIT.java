package org.itexports.docs;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ReadmeTest} against the packaged service. */
@QuarkusIntegrationTest
class ReadmeIT extends ReadmeTest {}
