package org.itexports.graph.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the fields of this {@code @GraphQLApi} class stand among those that other classes add to
 * the same type: lower comes first. Classes without it stand at {@value #DEFAULT}; equal ones are
 * ordered by class name.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SchemaOrder {

  /** Where a class without this annotation stands. */
  int DEFAULT = 1000;

  /** The position. */
  int value() default DEFAULT;
}
