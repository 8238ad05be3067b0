package org.itexports.graph.plan;

/** A call of the method behind a field. */
@FunctionalInterface
interface Call {

  /**
   * Calls it.
   *
   * @param source the object that has the field
   * @param arguments of the field as they are bound, which stay as they are
   * @throws Throwable what the method throws, wrapped or not
   */
  Object of(Object source, Object[] arguments) throws Throwable;
}
