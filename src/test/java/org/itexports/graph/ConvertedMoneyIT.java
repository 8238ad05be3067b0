package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link ConvertedMoneyTest} against the packaged service. */
@QuarkusIntegrationTest
class ConvertedMoneyIT extends ConvertedMoneyTest {}
