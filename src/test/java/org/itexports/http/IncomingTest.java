package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;
import org.junit.jupiter.api.Test;

/** The name under which it is remembered what was read from a request. */
class IncomingTest {

  @Test
  void theSameBytesHaveTheSameName() {
    assertThat(incoming(true, "x").name()).isEqualTo(incoming(true, "x").name());
    assertThat(incoming(true, "x").name()).isNotEqualTo(incoming(true, "y").name());
  }

  @Test
  void theSameBytesInAnAddressAreNoBody() {
    assertThat(incoming(true, "x").name()).isNotEqualTo(incoming(false, "x").name());
  }

  private static Incoming incoming(boolean isSafe, String bytes) {
    return new Incoming(
        isSafe, Buffer.buffer(bytes), "", MediaType.JSON, ContentCoding.IDENTITY, null, "id");
  }
}
