package org.itexports.graph.engine;

import graphql.Scalars;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of fields and arguments: the engine's own scalars, and no null among the items of a
 * list.
 */
final class FieldTypes {

  /** What may come in: scalars whose parsing costs no more than reading them. */
  private static final Map<String, GraphQLScalarType> SCALARS =
      Stream.of(
              Scalars.GraphQLInt,
              Scalars.GraphQLFloat,
              Scalars.GraphQLString,
              Scalars.GraphQLBoolean,
              Scalars.GraphQLID,
              DateScalar.DATE)
          .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

  private FieldTypes() {}

  static GraphQLOutputType output(GraphQLType type) {
    return (GraphQLOutputType) rewrite(type);
  }

  static GraphQLInputType input(GraphQLType type) {
    if (innermost(type) instanceof GraphQLScalarType scalar
        && !SCALARS.containsKey(scalar.getName())) {
      // Long and big number arguments let one literal with a huge exponent exhaust the process.
      throw new IllegalStateException("No argument may be a " + scalar.getName());
    }
    return (GraphQLInputType) rewrite(type);
  }

  /** The type of a list whose items may be null, because each stands in the place of its key. */
  static GraphQLOutputType withNullableItems(GraphQLType type) {
    if (type instanceof GraphQLNonNull required) {
      return GraphQLNonNull.nonNull(withNullableItems(required.getWrappedType()));
    }
    GraphQLType items = ((GraphQLList) type).getWrappedType();
    return GraphQLList.list(GraphQLTypeUtil.unwrapNonNull(rewrite(items)));
  }

  private static GraphQLType innermost(GraphQLType type) {
    if (type instanceof GraphQLNonNull required) {
      return innermost(required.getWrappedType());
    }
    return type instanceof GraphQLList list ? innermost(list.getWrappedType()) : type;
  }

  private static GraphQLType rewrite(GraphQLType type) {
    if (type instanceof GraphQLNonNull required) {
      return GraphQLNonNull.nonNull(rewrite(required.getWrappedType()));
    }
    if (type instanceof GraphQLList list) {
      GraphQLType items = rewrite(list.getWrappedType());
      return GraphQLList.list(
          items instanceof GraphQLNonNull ? items : GraphQLNonNull.nonNull(items));
    }
    if (type instanceof GraphQLScalarType scalar) {
      return SCALARS.getOrDefault(scalar.getName(), scalar);
    }
    return GraphQLTypeReference.typeRef(((GraphQLNamedType) type).getName());
  }
}
