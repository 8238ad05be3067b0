package org.itexports.graph.concentration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PublishedExamplesTest} against the packaged service. */
@QuarkusIntegrationTest
class PublishedExamplesIT extends PublishedExamplesTest {}
