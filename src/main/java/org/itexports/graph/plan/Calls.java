package org.itexports.graph.plan;

import io.quarkus.runtime.ImageMode;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How methods are called: on the JVM by a class made for each, which the compiler sees through; in
 * a native image, where no class can be made, by reflection.
 */
final class Calls {

  private final Function<Class<?>, Object> beans;
  private final Map<Member, Call> calls = new ConcurrentHashMap<>();

  /**
   * @param beans finds the one instance of a class
   */
  Calls(Function<Class<?>, Object> beans) {
    this.beans = beans;
  }

  Call of(Member member) {
    var known = calls.get(member);
    return known == null ? calls.computeIfAbsent(member, this::made) : known;
  }

  private Call made(Member member) {
    var method = member.method();
    if (member.isOfSource()) {
      return onSource(method);
    }
    var bean = beans.apply(method.getDeclaringClass());
    int parameter = member.sourceParameter();
    if (parameter == Member.NO_PARAMETER) {
      return (source, arguments) -> method.invoke(bean, arguments);
    }
    return member.hasArguments()
        ? withSource(method, bean, parameter)
        : withSourceAlone(method, bean);
  }

  private static Call onSource(Method method) {
    if (isNative()) {
      return (source, arguments) -> method.invoke(source);
    }
    var getter = (OfOne) made(OfOne.class, method);
    return (source, arguments) -> getter.of(source);
  }

  private static Call withSourceAlone(Method method, Object bean) {
    if (isNative()) {
      return (source, arguments) -> method.invoke(bean, source);
    }
    var getter = (OfTwo) made(OfTwo.class, method);
    return (source, arguments) -> getter.of(bean, source);
  }

  private static Call withSource(Method method, Object bean, int parameter) {
    return (source, arguments) -> {
      var all = arguments.clone();
      all[parameter] = source;
      return method.invoke(bean, all);
    };
  }

  private static boolean isNative() {
    return ImageMode.current() != ImageMode.JVM;
  }

  /** A method that is called on the source. */
  interface OfOne {
    Object of(Object source);
  }

  /** A method of a bean that takes the source. */
  interface OfTwo {
    Object of(Object bean, Object source);
  }

  /** An instance of one of these that calls a method. */
  private static Object made(Class<?> kind, Method method) {
    try {
      var lookup = MethodHandles.lookup();
      var handle = lookup.unreflect(method);
      var site =
          LambdaMetafactory.metafactory(
              lookup,
              "of",
              MethodType.methodType(kind),
              handle.type().generic(),
              handle,
              handle.type().wrap());
      return site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }
}
