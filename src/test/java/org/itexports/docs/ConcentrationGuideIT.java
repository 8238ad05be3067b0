package org.itexports.docs;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConcentrationGuideIT extends ConcentrationGuideTest {}
