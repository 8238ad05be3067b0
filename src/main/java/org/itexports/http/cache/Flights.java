package org.itexports.http.cache;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.itexports.graph.engine.Cancellation;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;

/** What is being answered right now: who asks the same meanwhile waits for it. */
@Singleton
public class Flights {

  private final ConcurrentMap<Key, Flight> flying = new ConcurrentHashMap<>();
  private final boolean isShared;

  /** Where no answer is kept, none is shared either. */
  @Inject
  public Flights(CacheSettings settings) {
    this.isShared = settings.answerBytes() > 0;
  }

  /**
   * All that two requests must have in common to share an answer, errors included.
   *
   * @param isSafe whether only what changes nothing may be executed
   */
  public record Key(String digest, MediaType type, ContentCoding coding, boolean isSafe) {}

  /** A place in a flight, and whether it is the first. */
  public record Seat(Flight flight, boolean isFirst) {}

  /**
   * Takes a seat in the flight of the key. The first one calls {@link #start}; everybody may {@link
   * Flight#leave}.
   */
  public Seat board(Key key) {
    var mine = new Flight();
    if (!isShared) {
      return new Seat(mine, true);
    }
    while (true) {
      var flight = flying.putIfAbsent(key, mine);
      if (flight == null) {
        return new Seat(mine, true);
      }
      if (flight.enter()) {
        return new Seat(flight, false);
      }
      // Its last passenger has just left: it is being stopped and answers nobody.
      flying.remove(key, flight);
    }
  }

  /** Begins what all in the flight wait for. */
  public void start(
      Key key, Flight flight, Function<Cancellation, CompletableFuture<Answer>> work) {
    var unused =
        begin(flight, work)
            .whenComplete(
                (answer, failure) -> {
                  flying.remove(key, flight);
                  if (failure == null) {
                    flight.answer().complete(answer);
                  } else {
                    flight.answer().completeExceptionally(failure);
                  }
                });
  }

  private static CompletableFuture<Answer> begin(
      Flight flight, Function<Cancellation, CompletableFuture<Answer>> work) {
    try {
      return work.apply(flight.cancellation());
    } catch (RuntimeException | Error e) {
      // Whatever it is: a flight that is not ended holds up all who ask the same, for good.
      return CompletableFuture.failedFuture(e);
    }
  }
}
