package org.itexports.http.abuse.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.itexports.graph.Ask;

/** What an answer over the wire is expected to be. */
public final class WireAssertions {

  private WireAssertions() {}

  /** The answer to the shortest query. */
  public static void assertAnswered(WireAnswer answer) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  /** A refusal of the service, not of the server below it. */
  public static void assertRefused(WireAnswer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(Ask.code(Ask.read(answer.text()))).isEqualTo(code);
  }
}
