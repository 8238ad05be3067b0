package org.itexports.graph.engine;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of a request as they were sent, and the defaults of its operation where they were
 * not. Whether they fit their types is found out when the request is executed.
 */
final class GivenVariables {

  private final Map<String, Object> sent;
  private final Map<String, Value<?>> defaults = new HashMap<>();

  /** A list may be named many times and is counted once. */
  private final Map<String, Long> items = new HashMap<>();

  GivenVariables(Map<String, Object> sent, OperationDefinition operation) {
    this.sent = sent;
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      defaults.put(variable.getName(), variable.getDefaultValue());
    }
  }

  /**
   * What a value of the document says: what was sent where it is a variable, else the literal; null
   * when there is neither.
   */
  Object resolve(Value<?> value) {
    return value instanceof VariableReference variable ? get(variable.getName()) : value;
  }

  /** How many items the lists in a value of the document have, inside each other included. */
  long items(Value<?> value) {
    if (!(value instanceof VariableReference variable)) {
      return count(value);
    }
    var known = items.get(variable.getName());
    if (known != null) {
      return known;
    }
    long counted = count(get(variable.getName()));
    items.put(variable.getName(), counted);
    return counted;
  }

  /** The texts that a value of the document says, alone or in a list. */
  List<String> texts(Value<?> value) {
    Object found = resolve(value);
    if (found instanceof ArrayValue list) {
      return list.getValues().stream().flatMap(item -> texts(item).stream()).toList();
    }
    if (found instanceof Collection<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    if (found instanceof StringValue literal) {
      return List.of(literal.getValue());
    }
    return found instanceof String text ? List.of(text) : List.of();
  }

  private Object get(String name) {
    return sent.containsKey(name) ? sent.get(name) : defaults.get(name);
  }

  private long count(Object value) {
    if (value instanceof Collection<?> list) {
      return list.size() + list.stream().mapToLong(this::count).sum();
    }
    if (value instanceof Map<?, ?> object) {
      return object.values().stream().mapToLong(this::count).sum();
    }
    if (value instanceof ArrayValue list) {
      return list.getValues().size() + list.getValues().stream().mapToLong(this::items).sum();
    }
    if (value instanceof ObjectValue object) {
      return object.getObjectFields().stream()
          .map(ObjectField::getValue)
          .mapToLong(this::items)
          .sum();
    }
    return 0;
  }
}
