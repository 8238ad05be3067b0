package org.itexports.graph.engine;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The beans of the application. */
@Singleton
final class InjectedBeans implements BeanSource {

  private final Instance<Object> beans;

  @Inject
  InjectedBeans(@Any Instance<Object> beans) {
    this.beans = beans;
  }

  @Override
  public Object get(Class<?> type) {
    return beans.select(type).get();
  }
}
