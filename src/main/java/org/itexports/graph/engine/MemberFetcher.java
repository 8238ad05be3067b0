package org.itexports.graph.engine;

import io.smallrye.graphql.schema.model.Reference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.graph.plan.Member;

/** A fetcher that reads one public Java method; knows where in the code its field is declared. */
sealed interface MemberFetcher extends Member permits PropertyFetcher, OperationFetcher {

  /** What the model says about the types that the field and its arguments refer to. */
  Stream<Reference> references();

  /** The one public method of that name and number of parameters. */
  static Method find(Class<?> owner, String name, int parameters) {
    if (!Modifier.isPublic(owner.getModifiers())) {
      throw new IllegalStateException(owner.getName() + " is part of the schema: make it public");
    }
    List<Method> found =
        Stream.of(owner.getMethods())
            .filter(method -> method.getName().equals(name))
            .filter(method -> method.getParameterCount() == parameters)
            .filter(method -> !method.isBridge())
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "%s.%s: the schema needs exactly one public method of this name, found %d"
              .formatted(owner.getName(), name, found.size()));
    }
    return found.get(0);
  }

  /** Calls the method and throws what it throws. */
  static Object invoke(Method method, Object target, Object... arguments) throws Exception {
    try {
      return Output.plain(method.invoke(target, arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
