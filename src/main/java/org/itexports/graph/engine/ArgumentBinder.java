package org.itexports.graph.engine;

import io.smallrye.graphql.schema.model.Argument;
import java.lang.reflect.Type;
import java.util.Map;
import org.itexports.relay.PageLimit;

/** Gives one parameter of a method its value. */
sealed interface ArgumentBinder {

  /**
   * The value for this call.
   *
   * @param given the arguments of the field, coerced by the schema
   */
  Object bind(Map<String, Object> given, PageLimit limit);

  /** The binder of a parameter. */
  static ArgumentBinder of(Argument argument, Type type) {
    var value = new Value(argument.getName(), InputConverter.of(type));
    return GivenArguments.PAGE_SIZES.contains(value.name()) ? new PageSize(value) : value;
  }

  /** What the query says. */
  record Value(String name, InputConverter converter) implements ArgumentBinder {
    @Override
    public Object bind(Map<String, Object> given, PageLimit limit) {
      return converter.convert(given.get(name), name);
    }
  }

  /** What the query says of the size of a page, if the service is set to give pages so large. */
  record PageSize(Value value) implements ArgumentBinder {
    @Override
    public Object bind(Map<String, Object> given, PageLimit limit) {
      var size = (Integer) value.bind(given, limit);
      limit.check(value.name(), size);
      return size;
    }
  }
}
