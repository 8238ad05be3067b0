package org.itexports.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands for {@code @GraphQLApi} on the classes of the demonstration schema, so that tests of the
 * real schema do not find them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DemoGraph {}
