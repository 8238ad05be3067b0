package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;

/**
 * The questions in the README have the answers that stand below them. After a change, {@code mvn
 * test -Dtest=ReadmeTest -Ddocs.update=true} writes the answers anew.
 */
@QuarkusTest
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final boolean UPDATE = Boolean.getBoolean("docs.update");
  private static final Pattern QUESTION =
      Pattern.compile("```graphql\n(.*?)\n```\n\n```json\n(.*?)\n```", Pattern.DOTALL);

  private static final Pattern EXPONENT = Pattern.compile("(?<= : )-?\\d+\\.\\d+E-?\\d+");

  @Test
  void everyQuestionHasItsRealAnswer() throws IOException {
    String text = Files.readString(README);
    StringBuilder real = new StringBuilder();
    Matcher question = QUESTION.matcher(text);
    int questions = 0;
    while (question.find()) {
      String answer = plain(Ask.data(question.group(1)).toPrettyString());
      String block = "```graphql\n" + question.group(1) + "\n```\n\n```json\n" + answer + "\n```";
      question.appendReplacement(real, Matcher.quoteReplacement(block));
      questions++;
    }
    question.appendTail(real);
    if (UPDATE) {
      Files.writeString(README, real);
    }

    assertThat(questions).isEqualTo(7);
    assertThat(Files.readString(README)).isEqualTo(real.toString());
  }

  /** Numbers as the service writes them: without an exponent. */
  private static String plain(String json) {
    return EXPONENT
        .matcher(json)
        .replaceAll(number -> new BigDecimal(number.group()).toPlainString());
  }
}
