package org.itexports.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;
import org.junit.jupiter.api.Test;

/** Who asks for what could not even begin is told, and others may try again. */
class FlightsTest {

  private static final Flights.Key KEY =
      new Flights.Key("digest", MediaType.JSON, ContentCoding.IDENTITY, true);

  private final Flights flights = new Flights(new Room(1));

  @Test
  void anErrorAtTheStartEndsTheFlight() {
    var flight = flights.board(KEY).flight();
    flights.start(
        KEY,
        flight,
        cancellation -> {
          throw new AssertionError("in a test");
        });
    assertThatThrownBy(() -> flight.answer().join()).hasRootCauseMessage("in a test");
    assertThat(flights.board(KEY).isFirst()).isTrue();
  }

  @Test
  void whoAsksTheSameMeanwhileSharesAFlight() {
    assertThat(flights.board(KEY).isFirst()).isTrue();
    assertThat(flights.board(KEY).isFirst()).isFalse();
  }

  @Test
  void whereNoAnswerIsKeptNoneIsShared() {
    var unshared = new Flights(new Room(0));
    assertThat(unshared.board(KEY).isFirst()).isTrue();
    assertThat(unshared.board(KEY).isFirst()).isTrue();
  }
}
