package org.itexports.graph.engine;

/** Leaves the execution of a request that was cancelled. It is seen by nobody outside. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("The request was cancelled", null, false, false);
  }
}
