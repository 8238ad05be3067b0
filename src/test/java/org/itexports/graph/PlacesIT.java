package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link PlacesTest} against the packaged service. */
@QuarkusIntegrationTest
class PlacesIT extends PlacesTest {}
