package org.itexports.store;

import java.time.Duration;

/**
 * Thrown when the store does not do what it is asked: it cannot be reached, somebody else is
 * changing it, or it refuses. The message says which, and whether anything was changed.
 */
public final class StoreUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  static StoreUnavailableException busy(Throwable cause) {
    return new StoreUnavailableException(
        "Somebody else is changing this package in the store: try again when that has ended.",
        cause);
  }

  /** For what went wrong before anything was committed. */
  static StoreUnavailableException of(Throwable cause) {
    return new StoreUnavailableException(
        trouble(cause, "The store does not do what it is asked")
            + "; nothing was changed in it: "
            + DatabaseTrouble.reason(cause),
        cause);
  }

  /** For what went wrong while the database was told to keep what was changed. */
  static StoreUnavailableException uncertain(Throwable cause) {
    return new StoreUnavailableException(
        "The store did not confirm what was changed. It may have been done: ask `releases`. "
            + DatabaseTrouble.reason(cause),
        cause);
  }

  static StoreUnavailableException tooLong(Duration atMost, Throwable cause) {
    return new StoreUnavailableException(
        "The store took longer than %d seconds and was stopped; nothing was changed in it: %s"
            .formatted(atMost.toSeconds(), DatabaseTrouble.reason(cause)),
        cause);
  }

  /** For tables that cannot be made or mended. */
  static StoreUnavailableException misshapen(Throwable cause) {
    return new StoreUnavailableException(
        trouble(cause, "The store cannot be given the tables that this program reads")
            + ": "
            + DatabaseTrouble.reason(cause),
        cause);
  }

  private static String trouble(Throwable cause, String refusal) {
    return DatabaseTrouble.isOfConnection(cause) ? "The store cannot be reached" : refusal;
  }

  static StoreUnavailableException unprepared() {
    return new StoreUnavailableException(
        "The store has not the tables that this program reads, and itexports.store.prepare is false"
            + " here: a command or an instance that may write makes them.",
        null);
  }

  static StoreUnavailableException switchedOff() {
    return new StoreUnavailableException(
        "There is no store: itexports.store.mode is none in this process.", null);
  }
}
