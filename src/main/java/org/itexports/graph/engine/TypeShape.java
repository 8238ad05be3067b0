package org.itexports.graph.engine;

import static java.util.Comparator.comparing;

import graphql.Directives;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.schema.model.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named types written anew: members in declaration order, the right scalars, no null items in
 * lists, no directive that does nothing. Types refer to each other by name, so each can be written
 * on its own.
 */
record TypeShape(JavaTypes javaTypes, Map<String, MemberFetcher> fetchers) {

  private static final String FORMAT = " (ISO-8601)";
  private static final Comparator<MemberFetcher> DECLARED = new DeclarationOrder().comparator();

  /** The type anew; empty for scalars, which fields bring along. */
  Optional<GraphQLNamedType> of(GraphQLNamedType type) {
    if (type instanceof GraphQLObjectType object) {
      return Optional.of(ofObject(object));
    }
    if (type instanceof GraphQLInterfaceType face) {
      return Optional.of(ofInterface(face));
    }
    if (type instanceof GraphQLUnionType union) {
      return Optional.of(ofUnion(union));
    }
    if (type instanceof GraphQLEnumType choices) {
      return Optional.of(ofEnum(choices));
    }
    if (type instanceof GraphQLInputObjectType input) {
      return Optional.of(ofInput(input));
    }
    return Optional.empty();
  }

  GraphQLObjectType ofObject(GraphQLObjectType type) {
    return GraphQLObjectType.newObject()
        .name(type.getName())
        .description(type.getDescription())
        .replaceInterfaces(
            type.getInterfaces().stream()
                .map(GraphQLNamedType::getName)
                .sorted()
                .map(GraphQLTypeReference::typeRef)
                .toList())
        .fields(fields(type))
        .build();
  }

  private GraphQLInterfaceType ofInterface(GraphQLInterfaceType type) {
    return GraphQLInterfaceType.newInterface()
        .name(type.getName())
        .description(type.getDescription())
        .fields(fields(type))
        .build();
  }

  private GraphQLUnionType ofUnion(GraphQLUnionType type) {
    var union =
        GraphQLUnionType.newUnionType().name(type.getName()).description(type.getDescription());
    javaTypes.permitted(type.getName()).stream()
        .map(GraphQLTypeReference::typeRef)
        .forEach(union::possibleType);
    return union.build();
  }

  private GraphQLEnumType ofEnum(GraphQLEnumType type) {
    var declared = javaTypes.constants(type.getName());
    return GraphQLEnumType.newEnum()
        .name(type.getName())
        .description(EnumWords.describe(type.getDescription(), type.getName()))
        .values(
            type.getValues().stream()
                .sorted(comparing(value -> declared.indexOf(value.getName())))
                .map(value -> value(type.getName(), value))
                .toList())
        .build();
  }

  private static GraphQLEnumValueDefinition value(String type, GraphQLEnumValueDefinition value) {
    String key = type + "." + value.getName();
    return GraphQLEnumValueDefinition.newEnumValueDefinition()
        .name(value.getName())
        .value(value.getValue())
        .description(EnumWords.describe(value.getDescription(), key))
        .deprecationReason(Deprecation.reason(value).orElse(null))
        .build();
  }

  private GraphQLInputObjectType ofInput(GraphQLInputObjectType type) {
    var declared = javaTypes.inputFields(type.getName()).map(Field::getName).toList();
    var input =
        GraphQLInputObjectType.newInputObject()
            .name(type.getName())
            .description(type.getDescription())
            .fields(
                type.getFieldDefinitions().stream()
                    .sorted(comparing(field -> declared.indexOf(field.getName())))
                    .map(TypeShape::inputField)
                    .toList());
    if (type.isOneOf()) {
      input.withAppliedDirective(Directives.OneOfDirective.toAppliedDirective());
    }
    return input.build();
  }

  private static GraphQLInputObjectField inputField(GraphQLInputObjectField field) {
    return GraphQLInputObjectField.newInputObjectField(field)
        .description(own(field.getDescription()))
        .clearDirectives()
        .replaceAppliedDirectives(List.of())
        .deprecate(Deprecation.reason(field).orElse(null))
        .type(FieldTypes.input(field.getType()))
        .build();
  }

  private List<GraphQLFieldDefinition> fields(GraphQLFieldsContainer type) {
    return type.getFieldDefinitions().stream()
        .sorted(comparing(field -> fetchers.get(type.getName() + "." + field.getName()), DECLARED))
        .map(field -> field(field, fetchers.get(type.getName() + "." + field.getName())))
        .toList();
  }

  private static GraphQLFieldDefinition field(GraphQLFieldDefinition field, MemberFetcher fetcher) {
    boolean nullableItems = fetcher.method().isAnnotationPresent(NullableItems.class);
    return GraphQLFieldDefinition.newFieldDefinition(field)
        .description(own(field.getDescription()))
        .clearDirectives()
        .replaceAppliedDirectives(List.of())
        .deprecate(Deprecation.reason(field).orElse(null))
        .type(
            nullableItems
                ? FieldTypes.withNullableItems(field.getType())
                : FieldTypes.output(field.getType()))
        .replaceArguments(field.getArguments().stream().map(TypeShape::argument).toList())
        .build();
  }

  private static GraphQLArgument argument(GraphQLArgument argument) {
    return GraphQLArgument.newArgument(argument)
        .description(own(argument.getDescription()))
        .clearDirectives()
        .replaceAppliedDirectives(List.of())
        .deprecate(Deprecation.reason(argument).orElse(null))
        .type(FieldTypes.input(argument.getType()))
        .build();
  }

  /** A description without the format that SmallRye adds: the scalar itself says it. */
  private static String own(String description) {
    return description != null && description.endsWith(FORMAT)
        ? description.substring(0, description.length() - FORMAT.length())
        : description;
  }
}
