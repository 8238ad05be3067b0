package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Int and Float take what the specification lets them take, and give plain digits. */
class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"4294967297", "\"5\"", "1.7", "1e400", "true", "MIKE", "[1,2]", "{a:1}"})
  void intRefusesLiteral(String literal) {
    var answer = ask("{demoInt(value:%s)}".formatted(literal));
    assertThat(code(answer)).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(answer.has("data")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967297", "\"5\"", "1.7", "true", "{}", "[]", "null"})
  void intRefusesVariable(String value) {
    var answer = ask("query($v:Int!){demoInt(value:$v)}", "{\"v\":%s}".formatted(value));
    assertThat(code(answer)).isEqualTo("INVALID_VARIABLES");
    assertThat(answer.has("data")).isFalse();
  }

  @Test
  void missingVariable() {
    var answer = ask("query($v:Int!){demoInt(value:$v)}");
    assertThat(code(answer)).isEqualTo("INVALID_VARIABLES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e2147483647", "1e99999999999"})
  void floatRefusesWhatIsOutOfRange(String literal) {
    var answer = ask("{demoSum(values:[%s])}".formatted(literal));
    assertThat(code(answer)).isIn("INVALID_ARGUMENT", "DOCUMENT_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "1e1000000000",
        "1e99999999999",
        "NaN",
        "Infinity",
        "-Infinity",
        "01",
        "+1",
        ".5",
        "1."
      })
  void jsonRefusesWhatIsNoNumber(String value) {
    var answer = ask("query($v:Float!){demoNumber(value:$v)}", "{\"v\":%s}".formatted(value));
    assertThat(code(answer)).isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"NaN\"", "\"1\"", "true"})
  void floatRefusesVariable(String value) {
    var answer = ask("query($v:Float!){demoNumber(value:$v)}", "{\"v\":%s}".formatted(value));
    assertThat(code(answer)).isEqualTo("INVALID_VARIABLES");
  }

  @Test
  void numbersAreWrittenPlainly() {
    var response = Client.post(Client.body("{demoNumbers demoAncient}"));
    assertThat(response.body())
        .isEqualTo(
            "{\"data\":{\"demoNumbers\":[3800000000,0.1,0,0.0000001,1000000000000000000000,12.5,2107000000],"
                + "\"demoAncient\":3800000000000}}");
  }

  @Test
  void notANumberIsAnErrorAtItsField() {
    var answer = ask("{demoNotANumber demoInt(value:7)}");
    assertThat(code(answer)).isEqualTo("INTERNAL_ERROR");
    assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("demoNotANumber");
    assertThat(answer.at("/data/demoNotANumber").isNull()).isTrue();
    assertThat(answer.at("/data/demoInt").asInt()).isEqualTo(7);
  }

  @Test
  void wholeNumbersAreFloats() {
    var answer = ask("query($v:Float!){demoNumber(value:$v)}", "{\"v\":9007199254740993}");
    assertThat(answer.at("/data/demoNumber").asDouble()).isEqualTo(9007199254740992.0);
  }

  private static String code(com.fasterxml.jackson.databind.JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asText();
  }
}
