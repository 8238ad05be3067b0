package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itexports.graph.Ask;

/**
 * A document of queries, each with its answer below it. With {@code -Ddocs.update=true} the answers
 * are written anew.
 *
 * @param file the document
 */
record AnsweredQuestions(Path file) {

  private static final Pattern QUESTION =
      Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EXPONENT = Pattern.compile("(?<= : )-?\\d+\\.\\d+E-?\\d+");

  /** Asks every query and compares what is answered with what stands in the document. */
  void assertAnswered(int atLeast) throws IOException {
    String text = Files.readString(file);
    assertThat(QUESTION.matcher(text).results()).hasSizeGreaterThanOrEqualTo(atLeast);

    String real = QUESTION.matcher(text).replaceAll(one -> Matcher.quoteReplacement(answered(one)));
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(file, real);
    }
    assertThat(Files.readString(file)).isEqualTo(real);
  }

  /** The answer that stands below the first query. */
  String firstAnswer() throws IOException {
    return QUESTION
        .matcher(Files.readString(file))
        .results()
        .findFirst()
        .map(question -> question.group(2))
        .orElseThrow();
  }

  private static String answered(MatchResult question) {
    String answer = plain(Ask.data(question.group(1)).toPrettyString());
    return "```graphql\n" + question.group(1) + "```\n\n```json\n" + answer + "\n```";
  }

  /** Numbers as the service writes them: without an exponent. */
  private static String plain(String json) {
    return EXPONENT
        .matcher(json)
        .replaceAll(number -> new BigDecimal(number.group()).toPlainString());
  }
}
