package org.itexports.graph.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * An object of an interface or a union. What is asked of each of its types is worked out when the
 * first of that type comes.
 */
record AnyObject(Function<Object, ObjectPlan> planOfTypeOf, Map<Class<?>, ObjectPlan> plans)
    implements Completion {

  AnyObject(Function<Object, ObjectPlan> planOfTypeOf) {
    this(planOfTypeOf, new ConcurrentHashMap<>());
  }

  @Override
  public void write(Object value, Run run) {
    var known = plans.get(value.getClass());
    var plan =
        known == null
            ? plans.computeIfAbsent(value.getClass(), type -> planOfTypeOf.apply(value))
            : known;
    plan.write(value, run);
  }
}
