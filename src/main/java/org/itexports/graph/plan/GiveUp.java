package org.itexports.graph.plan;

/** Something is not as a plan expects it. The engine answers instead, and makes the errors. */
final class GiveUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GiveUp() {
    super("The plan does not fit", null, false, false);
  }
}
