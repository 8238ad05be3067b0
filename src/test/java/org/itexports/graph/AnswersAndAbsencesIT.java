package org.itexports.graph;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** {@link AnswersAndAbsencesTest} against the packaged service. */
@QuarkusIntegrationTest
class AnswersAndAbsencesIT extends AnswersAndAbsencesTest {}
