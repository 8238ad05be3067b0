package org.itexports.graph.plan;

/** A call of the method behind a field. */
@FunctionalInterface
interface Call {

  /**
   * Calls it.
   *
   * @param source the object that has the field
   * @param arguments of the method, the source among them where it takes it; null when it takes
   *     nothing else
   * @throws Throwable what the method throws, wrapped or not
   */
  Object of(Object source, Object[] arguments) throws Throwable;
}
