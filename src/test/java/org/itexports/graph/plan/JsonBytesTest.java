package org.itexports.graph.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What plans write: numbers without an exponent, and no more memory than an answer needs. */
class JsonBytesTest {

  @Property(tries = 2000)
  void wholeNumbersAreWrittenDigitByDigit(@ForAll long value) {
    assertThat(written(value)).isEqualTo(Long.toString(value));
  }

  @Property(tries = 2000)
  void fractionsAreReadAsTheyWere(@ForAll double value) {
    String written = written(value);

    assertThat(Double.parseDouble(written)).isEqualTo(value == 0 ? 0.0 : value);
    assertThat(written).doesNotContain("E").isEqualTo(PlainNumber.of(value));
  }

  @Test
  void whatIsWholeHasNoFraction() {
    assertThat(written(3_800_000_000.0)).isEqualTo("3800000000");
    assertThat(written(-2.0)).isEqualTo("-2");
    assertThat(written(-0.0)).isEqualTo("0");
    assertThat(written(999_999_999_999_999.0)).isEqualTo("999999999999999");
    assertThat(written(1e15)).isEqualTo(new BigDecimal("1e15").toPlainString());
    assertThat(written(0.1)).isEqualTo("0.1");
    assertThat(written(1.5e-9)).isEqualTo("0.0000000015");
  }

  @Test
  void theEndsOfLong() {
    assertThat(written(0)).isEqualTo("0");
    assertThat(written(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(written(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
  }

  @Property(tries = 200)
  void anAnswerThatIsKeptTakesHardlyMoreThanItsBytes(
      @ForAll @IntRange(max = 3000) int room, @ForAll @IntRange(max = 30_000) int length) {
    var json = new JsonBytes(room);
    for (int i = 0; i < length; i++) {
      json.raw((byte) 'a');
    }
    var answer = json.answer();

    assertThat(answer.length()).isEqualTo(length);
    assertThat(answer.toString()).isEqualTo("a".repeat(length));
    assertThat(answer.bytes().length).isBetween(length, 64 + length + length / 8);
  }

  private static String written(long value) {
    var json = new JsonBytes(0);
    json.number(value);
    return json.answer().toString();
  }

  private static String written(double value) {
    var json = new JsonBytes(0);
    json.number(value);
    return json.answer().toString();
  }
}
