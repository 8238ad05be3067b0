package org.itexports.graph.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Argument;
import java.lang.reflect.Type;
import org.itexports.relay.PageLimit;

/** Gives one parameter of a method its value. */
sealed interface ArgumentBinder {

  /** The value for this call. */
  Object bind(DataFetchingEnvironment environment);

  /** The binder of a parameter. */
  static ArgumentBinder of(Argument argument, Type type) {
    if (argument.isSourceArgument()) {
      return new Source();
    }
    var value = new Value(argument.getName(), InputConverter.of(type));
    return GivenArguments.PAGE_SIZES.contains(value.name()) ? new PageSize(value) : value;
  }

  /** The object that the field belongs to. */
  record Source() implements ArgumentBinder {
    @Override
    public Object bind(DataFetchingEnvironment environment) {
      return environment.getSource();
    }
  }

  /** What the query says. */
  record Value(String name, InputConverter converter) implements ArgumentBinder {
    @Override
    public Object bind(DataFetchingEnvironment environment) {
      return converter.convert(environment.getArgument(name), name);
    }
  }

  /** What the query says of the size of a page, if the service is set to give pages so large. */
  record PageSize(Value value) implements ArgumentBinder {
    @Override
    public Object bind(DataFetchingEnvironment environment) {
      var size = (Integer) value.bind(environment);
      PageLimit limit = environment.getGraphQlContext().get(PageLimit.class);
      limit.check(value.name(), size);
      return size;
    }
  }
}
