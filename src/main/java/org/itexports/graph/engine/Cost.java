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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.release.Release;

/**
 * What a request costs: how many plain fields its answer may be worth. Each field counts as often
 * as the fields above it are repeated, and a fragment wherever it is spread, though it is looked at
 * once.
 */
final class Cost {

  /** So many items of a list that is sent cost as much as the field that is sent them. */
  private static final int ITEMS_OF_A_CALL = 500;

  /** The engine itself bounds what may be asked of the schema. */
  private static final Set<String> FREE =
      Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

  private static final String TYPE_NAME = Introspection.TypeNameMetaFieldDef.getName();

  private final Prices prices;
  private final Map<String, FragmentDefinition> fragments;
  private final GivenVariables variables;
  private final Map<String, Charge> known = new HashMap<>();
  private final Set<String> days = new HashSet<>();
  private long ofADay;

  /** What the service says of its fields and its largest page. */
  record Prices(GraphQLSchema schema, FieldPrices fields, int largestPage) {

    /** The cost of an operation of a valid document, of which only queries are served. */
    Charge of(Document document, OperationDefinition operation, Map<String, Object> variables) {
      return new Cost(this, document, new GivenVariables(variables, operation))
          .withDays(operation.getSelectionSet(), schema.getQueryType());
    }
  }

  private Cost(Prices prices, Document document, GivenVariables variables) {
    this.prices = prices;
    this.variables = variables;
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
  }

  /** Whether the field asks about the schema. */
  static boolean isFree(Field field) {
    return FREE.contains(field.getName());
  }

  /**
   * A day costs once, however often it is named. More days than are held are worked out anew
   * wherever they are named.
   */
  private Charge withDays(SelectionSet selections, GraphQLNamedOutputType type) {
    Charge charge = of(selections, type);
    if (days.size() <= Release.DAYS_HELD) {
      return charge.plus(Charge.ofComputing(FieldPrice.OF_A_DAY).times(days.size()));
    }
    known.clear();
    ofADay = FieldPrice.OF_A_DAY;
    return of(selections, type);
  }

  private Charge of(SelectionSet selections, GraphQLNamedOutputType type) {
    Charge sum = Charge.NOTHING;
    for (Selection<?> selection : selections.getSelections()) {
      if (!Condition.excludes(selection, variables)) {
        sum = sum.plus(of(selection, type));
      }
    }
    return sum;
  }

  private Charge of(Selection<?> selection, GraphQLNamedOutputType type) {
    if (selection instanceof Field field) {
      return of(field, type);
    }
    if (selection instanceof InlineFragment inline) {
      return of(inline.getSelectionSet(), narrowed(inline.getTypeCondition(), type));
    }
    return of(((FragmentSpread) selection).getName());
  }

  private Charge of(String fragment) {
    var charge = known.get(fragment);
    if (charge == null) {
      var definition = fragments.get(fragment);
      charge = of(definition.getSelectionSet(), type(definition.getTypeCondition()));
      known.put(fragment, charge);
    }
    return charge;
  }

  private Charge of(Field field, GraphQLNamedOutputType type) {
    if (isFree(field)) {
      return Charge.NOTHING;
    }
    if (field.getName().equals(TYPE_NAME)) {
      return Charge.ofPlain(1);
    }
    var owner = (GraphQLFieldsContainer) type;
    var definition = owner.getFieldDefinition(field.getName());
    var price = prices.fields().of(owner, definition);
    var arguments = new GivenArguments(field, variables);
    long items = arguments.items();
    long calls = 1 + items / ITEMS_OF_A_CALL;
    var given = arguments.days(price.days());
    days.addAll(given);
    Charge own =
        Charge.ofCall(price.weight())
            .times(calls)
            .plus(Charge.ofComputing(ofADay).times(given.size()));
    if (field.getSelectionSet() == null) {
      return own.plus(Charge.ofPlain(price.items()));
    }
    long times =
        switch (price.repetition()) {
          case ONCE -> calls;
          case PAGE -> Amount.times(calls, arguments.page(prices.largestPage()));
          case GIVEN -> Math.max(1, items);
          case LIST -> Amount.times(calls, price.items());
        };
    GraphQLNamedOutputType below = GraphQLTypeUtil.unwrapAllAs(definition.getType());
    return own.plus(of(field.getSelectionSet(), below).times(times));
  }

  private GraphQLNamedOutputType narrowed(TypeName condition, GraphQLNamedOutputType type) {
    return condition == null ? type : type(condition);
  }

  private GraphQLNamedOutputType type(TypeName name) {
    return (GraphQLNamedOutputType) prices.schema().getType(name.getName());
  }
}
