package org.itexports.graph.plan;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that are asked of an object of one type, by their names in the answer, those of one
 * name together: CollectFields of the specification.
 */
final class CollectedFields {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Conditions conditions;
  private final GraphQLObjectType type;
  private final Map<String, List<Field>> byKey = new LinkedHashMap<>();
  private final Set<String> visited = new HashSet<>();

  CollectedFields(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      Conditions conditions,
      GraphQLObjectType type) {
    this.schema = schema;
    this.fragments = fragments;
    this.conditions = conditions;
    this.type = type;
  }

  Map<String, List<Field>> byKey() {
    return byKey;
  }

  void add(SelectionSet selections) {
    for (Selection<?> selection : selections.getSelections()) {
      if (selection instanceof Field field) {
        add(field);
      } else if (selection instanceof InlineFragment inline) {
        add(inline);
      } else {
        add((FragmentSpread) selection);
      }
    }
  }

  private void add(Field field) {
    if (conditions.include(field)) {
      byKey.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>()).add(field);
    }
  }

  private void add(InlineFragment inline) {
    if (conditions.include(inline) && applies(inline.getTypeCondition())) {
      add(inline.getSelectionSet());
    }
  }

  /** A fragment that is spread again has nothing to add. */
  private void add(FragmentSpread spread) {
    if (!conditions.include(spread) || !visited.add(spread.getName())) {
      return;
    }
    var fragment = fragments.get(spread.getName());
    if (applies(fragment.getTypeCondition())) {
      add(fragment.getSelectionSet());
    }
  }

  private boolean applies(TypeName condition) {
    if (condition == null || condition.getName().equals(type.getName())) {
      return true;
    }
    var named = schema.getType(condition.getName());
    if (named instanceof GraphQLInterfaceType several) {
      return schema.getImplementations(several).contains(type);
    }
    return named instanceof GraphQLUnionType union && union.getTypes().contains(type);
  }
}
