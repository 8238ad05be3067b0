package org.itexports.graph.engine;

/** Where the objects come from whose methods answer queries. */
@FunctionalInterface
public interface BeanSource {

  /** The one instance of a {@code @GraphQLApi} class. */
  Object get(Class<?> type);
}
