package org.itexports.graph.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many items the list of a field without pages is taken to have when the cost of a request is
 * counted: about as many as it may have at most. A list of objects without it is taken to have
 * {@value #DEFAULT}; a list of plain values without it counts as one value.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListSize {

  /** What a list of objects without this annotation is taken to have. */
  int DEFAULT = 20;

  /** The number of items. */
  int value();
}
