package org.itexports.store;

/** Thrown for what a store must not do; the message says why, and what to do instead. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedException(String reason) {
    super(reason);
  }
}
