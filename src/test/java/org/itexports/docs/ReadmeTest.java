package org.itexports.docs;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The questions in the README have the answers that stand below them. After a change, {@code mvn
 * test -Dtest=ReadmeTest -Ddocs.update=true} writes the answers anew.
 */
@QuarkusTest
class ReadmeTest {

  @Test
  void everyQuestionHasItsRealAnswer() throws IOException {
    new AnsweredQuestions(Path.of("README.md")).assertAnswered(7);
  }
}
