package org.itexports.graph.engine;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what the engine has coerced by the schema (maps, lists, names, numbers) into the Java type
 * of a parameter. Chosen once per parameter when the schema is built, so that nothing is looked up
 * while a query runs.
 */
@FunctionalInterface
interface InputConverter {

  /**
   * Converts one value.
   *
   * @param value as coerced; null when absent or null
   * @param path of the argument, for messages
   */
  Object convert(Object value, String path);

  /** The converter to a Java type. */
  static InputConverter of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (type instanceof Class<?> raw) {
      return ofClass(raw);
    }
    if (type instanceof GenericArrayType) {
      throw unsupported(type);
    }
    throw unsupported(type);
  }

  private static InputConverter ofGeneric(ParameterizedType type) {
    InputConverter inner = of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == Optional.class) {
      return (value, path) -> Optional.ofNullable(inner.convert(value, path));
    }
    if (type.getRawType() == List.class || type.getRawType() == Collection.class) {
      return new InputList(inner);
    }
    if (type.getRawType() == Set.class) {
      var list = new InputList(inner);
      return (value, path) -> {
        var items = list.convert(value, path);
        return items == null ? null : new LinkedHashSet<>(items);
      };
    }
    throw unsupported(type);
  }

  private static InputConverter ofClass(Class<?> type) {
    if (type == double[].class) {
      var list = new InputList(InputNumber.to(double.class));
      return (value, path) -> {
        var items = list.convert(value, path);
        return items == null ? null : items.stream().mapToDouble(Double.class::cast).toArray();
      };
    }
    if (InputNumber.supports(type)) {
      return InputNumber.to(type);
    }
    if (type == String.class || type == Boolean.class || type == boolean.class) {
      return (value, path) -> value;
    }
    if (type == LocalDate.class) {
      return (value, path) -> value instanceof String text ? LocalDate.parse(text) : value;
    }
    if (type.isEnum()) {
      return new InputEnum(type);
    }
    if (type.isRecord()) {
      return new InputRecord(type);
    }
    throw unsupported(type);
  }

  /** A map as the engine gives input objects. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> members(Object value) {
    return (Map<String, Object>) value;
  }

  private static IllegalStateException unsupported(Type type) {
    return new IllegalStateException("Not an argument type of this schema: " + type.getTypeName());
  }
}
