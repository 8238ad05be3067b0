package org.itexports.graph.engine;

import static graphql.schema.FieldCoordinates.coordinates;
import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One schema as SmallRye derives it, and the same schema as it is served. */
final class SchemaShape {

  private static final Set<String> DIRECTIVES_OF_ANY_SCHEMA =
      Set.of("include", "skip", "deprecated", "specifiedBy");

  private static final String QUERY =
      "Everything that can be asked. Begin with `economy`, `firm` or `search`, or with an example of the gallery.";

  private final GraphQLSchema raw;
  private final JavaTypes javaTypes;
  private final TypeShape shape;

  SchemaShape(GraphQLSchema raw) {
    this.raw = raw;
    this.javaTypes = JavaTypes.behind(fetchersOf(objects(), raw).values());
    this.shape = new TypeShape(javaTypes, fetchersOf(containers(), raw));
  }

  GraphQLSchema.Builder reshaped() {
    var types = new LinkedHashSet<GraphQLType>();
    named(GraphQLNamedType.class)
        .filter(type -> type != raw.getQueryType())
        .forEach(type -> shape.of(type).ifPresent(types::add));
    return GraphQLSchema.newSchema()
        .description(raw.getDescription())
        .query(shape.ofObject(raw.getQueryType()).transform(query -> query.description(QUERY)))
        .additionalTypes(types)
        .codeRegistry(code());
  }

  /** Everything the engine calls: fetchers as they were, type resolvers and visibility anew. */
  private GraphQLCodeRegistry code() {
    var code = GraphQLCodeRegistry.newCodeRegistry().fieldVisibility(DEFAULT_FIELD_VISIBILITY);
    objects()
        .forEach(
            type ->
                type.getFieldDefinitions()
                    .forEach(
                        field ->
                            code.dataFetcher(
                                coordinates(type.getName(), field.getName()),
                                raw.getCodeRegistry().getDataFetcher(type, field))));
    named(GraphQLInterfaceType.class).forEach(type -> code.typeResolver(type, resolver()));
    named(GraphQLUnionType.class).forEach(type -> code.typeResolver(type, resolver()));
    DataFetcher<List<GraphQLDirective>> directives =
        environment -> active(environment.getGraphQLSchema());
    return code.dataFetcher(coordinates("__Schema", "directives"), directives).build();
  }

  /** The engine adds directives that do nothing here; introspection does not promise them. */
  private static List<GraphQLDirective> active(GraphQLSchema schema) {
    boolean hasOneOf =
        schema.getAllTypesAsList().stream()
            .anyMatch(type -> type instanceof GraphQLInputObjectType input && input.isOneOf());
    return schema.getDirectives().stream()
        .filter(
            directive ->
                DIRECTIVES_OF_ANY_SCHEMA.contains(directive.getName())
                    || (hasOneOf && directive.getName().equals("oneOf")))
        .toList();
  }

  private TypeResolver resolver() {
    var names = javaTypes.objectNames();
    return environment -> {
      Object object = environment.getObject();
      return environment.getSchema().getObjectType(names.get(object.getClass().getName()));
    };
  }

  private Stream<GraphQLObjectType> objects() {
    return named(GraphQLObjectType.class);
  }

  private Stream<GraphQLFieldsContainer> containers() {
    return named(GraphQLFieldsContainer.class);
  }

  private <T> Stream<T> named(Class<T> kind) {
    return raw.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__"))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static Map<String, MemberFetcher> fetchersOf(
      Stream<? extends GraphQLFieldsContainer> types, GraphQLSchema schema) {
    var fetchers = new LinkedHashMap<String, MemberFetcher>();
    types.forEach(
        type ->
            type.getFieldDefinitions()
                .forEach(
                    field ->
                        fetchers.put(
                            type.getName() + "." + field.getName(), fetcher(type, field, schema))));
    return fetchers;
  }

  private static MemberFetcher fetcher(
      GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLSchema schema) {
    var fetcher =
        schema
            .getCodeRegistry()
            .getDataFetcher(coordinates(type.getName(), field.getName()), field);
    if (fetcher instanceof MemberFetcher member) {
      return member;
    }
    // Fields of lists of sources answer aliases with each other's arguments: they are not let in.
    throw new IllegalStateException(
        "%s.%s takes a list of sources: take one source"
            .formatted(type.getName(), field.getName()));
  }
}
