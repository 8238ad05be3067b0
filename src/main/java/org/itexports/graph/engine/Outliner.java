package org.itexports.graph.engine;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outlines the operations and fragments of a document. A page of fragments that each spread the
 * next one twice stands for more selections than could ever be written out, so each fragment is
 * looked at once.
 */
final class Outliner {

  private final Document document;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Outline> outlines = new HashMap<>();

  Outliner(Document document) {
    this.document = document;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(
                Collectors.toMap(
                    FragmentDefinition::getName, Function.identity(), (one, duplicate) -> one));
  }

  Stream<Outline> operations() {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .map(operation -> of(operation.getSelectionSet(), ""));
  }

  Stream<Outline> fragments() {
    return fragments.keySet().stream().map(this::of);
  }

  private Outline of(SelectionSet selections, String condition) {
    if (selections == null) {
      return Outline.EMPTY;
    }
    var sum = new Outline.Sum();
    add(selections, condition, sum);
    return sum.outline();
  }

  private void add(SelectionSet selections, String condition, Outline.Sum sum) {
    var spreads = new LinkedHashMap<String, Long>();
    for (Selection<?> selection : selections.getSelections()) {
      if (selection instanceof Field field) {
        sum.addField(
            new Outline.Name(condition, field.getResultKey()),
            field.getAlias() != null,
            of(field.getSelectionSet(), ""));
      } else if (selection instanceof InlineFragment inline) {
        sum.addFragment(
            of(inline.getSelectionSet(), name(inline.getTypeCondition(), condition)), 1);
      } else if (selection instanceof FragmentSpread spread) {
        spreads.merge(spread.getName(), 1L, Long::sum);
      }
    }
    spreads.forEach((fragment, times) -> sum.addFragment(of(fragment), times));
  }

  private static String name(TypeName type, String otherwise) {
    return type == null ? otherwise : type.getName();
  }

  private Outline of(String fragment) {
    var known = outlines.get(fragment);
    if (known != null) {
      return known;
    }
    var definition = fragments.get(fragment);
    if (definition == null) {
      return Outline.EMPTY;
    }
    // Counts as nothing while it is being outlined: a cycle ends here and is left to validation.
    outlines.put(fragment, Outline.EMPTY);
    var outline = of(definition.getSelectionSet(), definition.getTypeCondition().getName());
    outlines.put(fragment, outline);
    return outline;
  }
}
