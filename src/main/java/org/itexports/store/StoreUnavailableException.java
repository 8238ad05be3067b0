package org.itexports.store;

/** Thrown when the store cannot be reached, or when somebody else is changing it. */
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

  static StoreUnavailableException unreachable(Throwable cause) {
    return new StoreUnavailableException(
        "The store cannot be reached; nothing was changed in it: " + deepest(cause), cause);
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

  private static String deepest(Throwable cause) {
    Throwable deepest = cause;
    String message = cause.getMessage();
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
      message = deepest.getMessage() == null ? message : deepest.getMessage();
    }
    return message;
  }
}
