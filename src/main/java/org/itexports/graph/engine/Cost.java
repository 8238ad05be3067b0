package org.itexports.graph.engine;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a request costs: how many fields its answer may have. Each field counts as often as the
 * fields above it are repeated, and a fragment wherever it is spread, which the engine's own
 * traversal does not do. Arithmetic stops at the largest number instead of going round.
 */
final class Cost {

  /** The engine itself bounds what may be asked of the schema. */
  private static final Set<String> FREE =
      Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

  private static final String TYPE_NAME = Introspection.TypeNameMetaFieldDef.getName();

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final GivenVariables variables;
  private long sum;

  private Cost(GraphQLSchema schema, Document document, GivenVariables variables) {
    this.schema = schema;
    this.variables = variables;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
  }

  /** The cost of an operation of a valid document, of which only queries are served. */
  static long of(
      GraphQLSchema schema,
      Document document,
      OperationDefinition operation,
      GivenVariables variables) {
    var cost = new Cost(schema, document, variables);
    cost.add(operation.getSelectionSet(), schema.getQueryType(), 1);
    return cost.sum;
  }

  private void add(SelectionSet selections, GraphQLNamedOutputType type, long times) {
    for (Selection<?> selection : selections.getSelections()) {
      if (Condition.excludes(selection, variables)) {
        continue;
      }
      if (selection instanceof Field field) {
        add(field, type, times);
      } else if (selection instanceof InlineFragment fragment) {
        add(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), times);
      } else if (selection instanceof FragmentSpread spread) {
        var fragment = fragments.get(spread.getName());
        add(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), times);
      }
    }
  }

  private void add(Field field, GraphQLNamedOutputType type, long times) {
    if (FREE.contains(field.getName())) {
      return;
    }
    if (field.getName().equals(TYPE_NAME)) {
      sum = plus(sum, times);
      return;
    }
    var owner = (GraphQLFieldsContainer) type;
    var definition = owner.getFieldDefinition(field.getName());
    var size = FieldSize.of(field, owner, schema, variables);
    sum = plus(sum, times(times, size.calls()));
    if (field.getSelectionSet() != null) {
      var below = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
      add(field.getSelectionSet(), below, times(times, size.selections()));
    }
  }

  private GraphQLNamedOutputType narrowed(TypeName condition, GraphQLNamedOutputType type) {
    return condition == null ? type : (GraphQLNamedOutputType) schema.getType(condition.getName());
  }

  static long plus(long one, long other) {
    long result = one + other;
    return result < 0 ? Long.MAX_VALUE : result;
  }

  static long times(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0 ? one * other : Long.MAX_VALUE;
  }
}
