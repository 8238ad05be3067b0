package org.itexports.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DownloadsIT extends DownloadsTest {}
