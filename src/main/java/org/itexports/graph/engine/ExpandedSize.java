package org.itexports.graph.engine;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many selections a document has once its fragments are written out. A page of fragments that
 * each spread the next one twice stands for more selections than could ever be validated, so this
 * is counted first, each fragment once.
 */
final class ExpandedSize {

  /** Far above what a person or a client library writes. */
  static final int MOST = 20_000;

  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Long> sizes = new HashMap<>();

  private ExpandedSize(Document document) {
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(
                Collectors.toMap(
                    FragmentDefinition::getName, Function.identity(), (one, duplicate) -> one));
  }

  /** Whether any operation or fragment is too large. Cycles are left to validation. */
  static boolean isTooLarge(Document document) {
    var size = new ExpandedSize(document);
    boolean operations =
        document.getDefinitionsOfType(OperationDefinition.class).stream()
            .anyMatch(operation -> size.of(operation.getSelectionSet()) > MOST);
    return operations || size.fragments.keySet().stream().anyMatch(name -> size.of(name) > MOST);
  }

  private long of(SelectionSet selections) {
    if (selections == null) {
      return 0;
    }
    long size = 0;
    for (Selection<?> selection : selections.getSelections()) {
      size += 1;
      if (selection instanceof FragmentSpread spread) {
        size += of(spread.getName());
      } else if (selection instanceof SelectionSetContainer<?> container) {
        size += of(container.getSelectionSet());
      }
      if (size > MOST) {
        return size;
      }
    }
    return size;
  }

  private long of(String fragment) {
    var known = sizes.get(fragment);
    if (known != null) {
      return known;
    }
    var definition = fragments.get(fragment);
    if (definition == null) {
      return 0;
    }
    // Counts as nothing while it is being counted: a cycle ends here.
    sizes.put(fragment, 0L);
    long size = of(definition.getSelectionSet());
    sizes.put(fragment, size);
    return size;
  }
}
