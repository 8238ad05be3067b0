package org.itexports.graph.plan;

import java.lang.reflect.Method;
import java.util.Map;
import org.itexports.relay.PageLimit;

/** A fetcher of which a plan knows what it does: it calls one public Java method. */
public interface Member {

  /** No parameter of the method takes the object that has the field. */
  int NO_PARAMETER = -1;

  /** The method behind the field. */
  Method method();

  /** Whether the method is called on the object that has the field, and not on a bean. */
  boolean isOfSource();

  /** Which parameter takes the object that has the field, or {@link #NO_PARAMETER}. */
  int sourceParameter();

  /** Whether any parameter takes what the query says. */
  boolean hasArguments();

  /**
   * What the parameters get, with null for the one that takes the object.
   *
   * @param given the arguments of the field, coerced by the schema
   * @throws RuntimeException when a value does not fit
   */
  Object[] bind(Map<String, Object> given, PageLimit limit);
}
