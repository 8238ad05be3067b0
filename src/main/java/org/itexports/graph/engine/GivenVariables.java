package org.itexports.graph.engine;

import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables of a request as they were sent, and the defaults of its operation where they were
 * not. Whether they fit their types is found out when the request is executed.
 */
final class GivenVariables {

  private final Map<String, Object> sent;
  private final Map<String, Value<?>> defaults = new HashMap<>();

  GivenVariables(Map<String, Object> sent, OperationDefinition operation) {
    this.sent = sent;
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      defaults.put(variable.getName(), variable.getDefaultValue());
    }
  }

  /** What was sent, a literal of the document where nothing was; null when there is neither. */
  Object get(String name) {
    return sent.containsKey(name) ? sent.get(name) : defaults.get(name);
  }
}
