package org.itexports.graph.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Argument;
import java.lang.reflect.Type;

/** Gives one parameter of a method its value. */
sealed interface ArgumentBinder {

  /** The value for this call. */
  Object bind(DataFetchingEnvironment environment);

  /** The binder of a parameter. */
  static ArgumentBinder of(Argument argument, Type type) {
    return argument.isSourceArgument()
        ? new Source()
        : new Value(argument.getName(), InputConverter.of(type));
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
}
