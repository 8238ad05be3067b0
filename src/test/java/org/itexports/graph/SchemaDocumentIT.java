package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link SchemaDocumentTest} against the packaged service. */
@QuarkusIntegrationTest
class SchemaDocumentIT extends SchemaDocumentTest {}
