package org.itexports.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link DownloadsTest} against the packaged service. */
@QuarkusIntegrationTest
class DownloadsIT extends DownloadsTest {}
