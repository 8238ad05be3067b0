package org.itexports.http.abuse.grammar;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words of the service's own schema, as it is documented. */
final class Vocabulary {

  private static final GraphQLSchema SCHEMA = read();

  private Vocabulary() {}

  static GraphQLSchema schema() {
    return SCHEMA;
  }

  static GraphQLObjectType query() {
    return SCHEMA.getQueryType();
  }

  /** Fields that have fields of their own. */
  static List<GraphQLFieldDefinition> branches(GraphQLFieldsContainer type) {
    return type.getFieldDefinitions().stream().filter(Vocabulary::isBranch).toList();
  }

  /** Fields that end a selection. */
  static List<GraphQLFieldDefinition> leaves(GraphQLFieldsContainer type) {
    return type.getFieldDefinitions().stream().filter(field -> !isBranch(field)).toList();
  }

  static boolean isBranch(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
  }

  static GraphQLCompositeType below(GraphQLFieldDefinition field) {
    return (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType());
  }

  /** The object types that a value of a type may have. */
  static List<GraphQLObjectType> objects(GraphQLCompositeType type) {
    if (type instanceof GraphQLInterfaceType abstraction) {
      return SCHEMA.getImplementations(abstraction);
    }
    if (type instanceof GraphQLUnionType union) {
      return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
    return List.of((GraphQLObjectType) type);
  }

  private static GraphQLSchema read() {
    try {
      var text = Files.readString(Path.of("docs/schema.graphql"));
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
