package org.itexports.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
