package org.itexports.graph.engine;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The prices of the fields of a schema, read once from their declarations: when a field is first
 * asked for, since all of them would cost milliseconds of the start.
 */
final class FieldPrices {

  private final GraphQLSchema schema;
  private final Map<FieldCoordinates, FieldPrice> prices = new ConcurrentHashMap<>();

  FieldPrices(GraphQLSchema schema) {
    this.schema = schema;
  }

  FieldPrice of(GraphQLFieldsContainer owner, GraphQLFieldDefinition field) {
    var place = coordinates(owner.getName(), field.getName());
    FieldPrice known = prices.get(place);
    return known == null ? prices.computeIfAbsent(place, it -> price(field, owner)) : known;
  }

  /** An interface does not say which of its types will answer: the dearest is counted. */
  private FieldPrice price(GraphQLFieldDefinition field, GraphQLFieldsContainer owner) {
    if (owner instanceof GraphQLInterfaceType several) {
      return schema.getImplementations(several).stream()
          .map(type -> price(type.getFieldDefinition(field.getName()), type))
          .reduce(FieldPrice::or)
          .orElseGet(() -> FieldPrice.of(field, owner, Optional.empty()));
    }
    return FieldPrice.of(field, owner, method(field, owner));
  }

  private Optional<Method> method(GraphQLFieldDefinition field, GraphQLFieldsContainer owner) {
    var place = coordinates(owner.getName(), field.getName());
    return schema.getCodeRegistry().getDataFetcher(place, field) instanceof MemberFetcher found
        ? Optional.of(found.method())
        : Optional.empty();
  }
}
