package org.itexports.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GlobalIdTest {

  @Test
  void isPlainTextMadeOpaque() {
    assertThat(GlobalId.of("PK", "Market", "US")).isEqualTo("MjpQSzpNYXJrZXQ6VVM");
    assertThat(GlobalId.decode("MjpQSzpNYXJrZXQ6VVM"))
        .isEqualTo(new GlobalId("PK", "Market", "US"));
  }

  @Test
  void ofADayIsAnotherOneThatHoldsTheDay() {
    GlobalId then = new GlobalId("PK", LocalDate.of(2021, 12, 31), "Period", "FY2021");

    assertThat(new String(Base64.getUrlDecoder().decode(then.encode()), StandardCharsets.UTF_8))
        .isEqualTo("2:PK@2021-12-31:Period:FY2021");
    assertThat(GlobalId.decode(then.encode())).isEqualTo(then);
    for (String day : new String[] {"2021-02-30", "2021", "", "today"}) {
      String id = Opaque.encode("2:PK@" + day + ":Period:FY2021");
      assertThatThrownBy(() -> GlobalId.decode(id)).isInstanceOf(ClientException.class);
    }
  }

  @Property(tries = 200)
  void everyKeyComesBack(@ForAll @StringLength(min = 1, max = 100) String key) {
    var written = key.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    if (written) {
      assertThat(GlobalId.decode(GlobalId.of("PK", "Firm", key)).key()).isEqualTo(key);
    }
  }

  @Property(tries = 500)
  void nothingElseIsAnId(@ForAll @StringLength(max = 40) String text) {
    assertThatThrownBy(() -> GlobalId.decode(text))
        .isInstanceOfSatisfying(
            ClientException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ID));
  }

  @Test
  void otherVersionsAndSpellingsAreNoIds() {
    for (String id :
        new String[] {
          "MTpQSzpNYXJrZXQ6VVM",
          "MjpQSzpNYXJrZXQ6VVM=",
          "MjpQSzpNYXJrZXQ6VVN",
          "MjpQSzpNYXJrZXQ6",
          "Mjo6TWFya2V0OlVT"
        }) {
      assertThatThrownBy(() -> GlobalId.decode(id)).isInstanceOf(ClientException.class);
    }
  }
}
