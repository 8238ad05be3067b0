package org.itexports.release;

/** Thrown when the place where releases are kept cannot be read at the moment. */
public final class ArchiveUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what went wrong below. */
  public ArchiveUnavailableException(Throwable cause) {
    super("The store of releases cannot be read at the moment.", cause);
  }
}
