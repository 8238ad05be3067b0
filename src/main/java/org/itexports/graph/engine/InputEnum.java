package org.itexports.graph.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constant of a Java enum by its name. */
record InputEnum(Map<String, Object> constants) implements InputConverter {

  InputEnum(Class<?> type) {
    this(
        Stream.of(type.getEnumConstants())
            .collect(
                Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity())));
  }

  @Override
  public Object convert(Object value, String path) {
    if (value == null) {
      return null;
    }
    return constants.get(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }
}
