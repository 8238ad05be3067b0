package org.itexports.graph.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many plain fields one call of a field is worth when the cost of a request is counted: about
 * as many as are answered in the time that it takes. A field without it is worth 1.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Weight {

  /** The number of plain fields. */
  int value();
}
