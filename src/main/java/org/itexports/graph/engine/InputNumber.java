package org.itexports.graph.engine;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Numbers: Int arrives as Integer and Float as Double, never as anything wider. */
final class InputNumber {

  private static final Map<Class<?>, InputConverter> CONVERTERS =
      Map.of(
          int.class, InputNumber::integer,
          Integer.class, InputNumber::integer,
          double.class, InputNumber::finite,
          Double.class, InputNumber::finite,
          OptionalInt.class,
              (value, path) ->
                  value == null ? OptionalInt.empty() : OptionalInt.of(integer(value, path)),
          OptionalDouble.class,
              (value, path) ->
                  value == null ? OptionalDouble.empty() : OptionalDouble.of(finite(value, path)));

  private InputNumber() {}

  static boolean supports(Class<?> type) {
    return CONVERTERS.containsKey(type);
  }

  static InputConverter to(Class<?> type) {
    return CONVERTERS.get(type);
  }

  private static Integer integer(Object value, String path) {
    return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }

  /** A literal such as 1e400 passes the engine's Float as infinity. */
  private static Double finite(Object value, String path) {
    if (!(value instanceof Number number)) {
      return null;
    }
    double converted = number.doubleValue();
    if (!Double.isFinite(converted)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Argument '%s' holds a number outside the range of Float (about 1.8e308)."
              .formatted(path),
          Map.of("argument", path));
    }
    return converted;
  }
}
