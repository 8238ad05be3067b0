package org.itexports.graph.engine;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of a type's fields: what its interfaces ask for, record components as declared, then
 * the type's other methods as written, then what {@code @GraphQLApi} classes add, by {@link
 * SchemaOrder}, class name and the order in the source. The same in every build.
 */
final class DeclarationOrder {

  private final Map<Class<?>, List<String>> members = new HashMap<>();

  /** Compares the fetchers of one type's fields. */
  Comparator<MemberFetcher> comparator() {
    return Comparator.comparing((MemberFetcher fetcher) -> fetcher instanceof OperationFetcher)
        .thenComparing(DeclarationOrder::isInherited)
        .thenComparing(DeclarationOrder::position)
        .thenComparing(fetcher -> fetcher instanceof OperationFetcher ? declarer(fetcher) : "")
        .thenComparing(fetcher -> placeIn(fetcher.method()))
        .thenComparing(fetcher -> fetcher.method().getName());
  }

  private static boolean isInherited(MemberFetcher fetcher) {
    return fetcher instanceof PropertyFetcher property
        && !property.owner().getClassName().equals(declarer(fetcher));
  }

  private static String declarer(MemberFetcher fetcher) {
    return fetcher.method().getDeclaringClass().getName();
  }

  private static int position(MemberFetcher fetcher) {
    var order = fetcher.method().getDeclaringClass().getAnnotation(SchemaOrder.class);
    return order == null ? SchemaOrder.DEFAULT : order.value();
  }

  private int placeIn(Method method) {
    return members
        .computeIfAbsent(method.getDeclaringClass(), DeclarationOrder::names)
        .indexOf(method.getName());
  }

  private static List<String> names(Class<?> type) {
    if (!type.isRecord()) {
      return ClassFile.methodNames(type);
    }
    var demanded =
        Stream.of(type.getInterfaces()).flatMap(one -> ClassFile.methodNames(one).stream());
    var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    return Stream.of(demanded, components, ClassFile.methodNames(type).stream())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }
}
