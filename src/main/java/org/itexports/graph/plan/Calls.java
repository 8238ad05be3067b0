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

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType OF_ONE = MethodType.methodType(Object.class, Object.class);
  private static final MethodType OF_TWO = OF_ONE.appendParameterTypes(Object.class);

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
    var bean = member.isOfSource() ? null : beans.apply(method.getDeclaringClass());
    if (ImageMode.current() == ImageMode.JVM && !member.hasArguments()) {
      if (member.isOfSource()) {
        var getter = (OfOne) made(OfOne.class, OF_ONE, method);
        return (source, arguments) -> getter.of(source);
      }
      if (member.sourceParameter() != Member.NO_PARAMETER) {
        var getter = (OfTwo) made(OfTwo.class, OF_TWO, method);
        return (source, arguments) -> getter.of(bean, source);
      }
    }
    return member.isOfSource()
        ? (source, arguments) -> method.invoke(source)
        : (source, arguments) -> method.invoke(bean, arguments);
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
  private static Object made(Class<?> kind, MethodType erased, Method method) {
    try {
      var handle = LOOKUP.unreflect(method);
      var type = MethodType.methodType(kind);
      return LambdaMetafactory.metafactory(LOOKUP, "of", type, erased, handle, handle.type().wrap())
          .getTarget()
          .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }
}
