package org.itexports.graph.plan;

import graphql.execution.TypeResolutionParameters;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.itexports.relay.PageLimit;

/** Plans what is asked under one set of conditions. Throws {@link GiveUp} where it cannot. */
final class Planner {

  private static final String TYPE_NAME = Introspection.TypeNameMetaFieldDef.getName();

  private final Ground ground;
  private final Map<String, FragmentDefinition> fragments;
  private final Conditions conditions;
  private final AtomicInteger room;
  private final AtomicInteger slots = new AtomicInteger();

  /** What all plans stand on: the schema, the methods behind it, and the largest page. */
  record Ground(GraphQLSchema schema, Calls calls, PageLimit limit) {}

  /**
   * @param room how many more fields may be planned; it goes down
   */
  Planner(
      Ground ground,
      Map<String, FragmentDefinition> fragments,
      Conditions conditions,
      AtomicInteger room) {
    this.ground = ground;
    this.fragments = fragments;
    this.conditions = conditions;
    this.room = room;
  }

  ObjectPlan plan(GraphQLObjectType type, List<SelectionSet> selections) {
    var collected = new CollectedFields(ground.schema(), fragments, conditions, type);
    selections.forEach(collected::add);
    var parts = new ArrayList<Part>();
    collected.byKey().forEach((key, fields) -> parts.add(part(type, key, fields, parts.isEmpty())));
    return new ObjectPlan(parts);
  }

  private Part part(GraphQLObjectType type, String key, List<Field> fields, boolean isFirst) {
    if (room.decrementAndGet() < 0) {
      throw new GiveUp();
    }
    var name = (isFirst ? "\"" : ",\"") + key + "\":";
    var field = fields.get(0);
    if (field.getName().equals(TYPE_NAME)) {
      return new Part.TypeName(JsonBytes.ascii(name + '"' + type.getName() + '"'));
    }
    var definition = type.getFieldDefinition(field.getName());
    if (definition == null) {
      throw new GiveUp();
    }
    var member = member(type, definition);
    return new PlannedField(
        JsonBytes.ascii(name),
        member,
        ground.calls(),
        arguments(definition, field),
        completion(definition.getType(), below(fields)));
  }

  private Member member(GraphQLObjectType type, GraphQLFieldDefinition definition) {
    if (ground.schema().getCodeRegistry().getDataFetcher(type, definition)
        instanceof Member member) {
      return member;
    }
    throw new GiveUp();
  }

  private PlannedField.Arguments arguments(GraphQLFieldDefinition definition, Field field) {
    boolean hasVariables =
        field.getArguments().stream().map(Argument::getValue).anyMatch(Planner::hasVariables);
    return new PlannedField.Arguments(
        ground.schema().getCodeRegistry(),
        definition,
        field,
        ground.limit(),
        hasVariables ? slots.getAndIncrement() : PlannedField.NO_SLOT);
  }

  private static boolean hasVariables(Node<?> value) {
    return value instanceof VariableReference
        || value.getChildren().stream().anyMatch(Planner::hasVariables);
  }

  private static List<SelectionSet> below(List<Field> fields) {
    return fields.stream().map(Field::getSelectionSet).filter(it -> it != null).toList();
  }

  private Completion completion(GraphQLType type, List<SelectionSet> below) {
    return type instanceof GraphQLNonNull required
        ? new Completion.Required(present(required.getWrappedType(), below))
        : new Completion.Nullable(present(type, below));
  }

  private Completion present(GraphQLType type, List<SelectionSet> below) {
    if (type instanceof GraphQLList list) {
      return new Completion.Items(completion(list.getWrappedType(), below));
    }
    if (type instanceof GraphQLObjectType object) {
      return plan(object, below);
    }
    if (type instanceof GraphQLCompositeType several) {
      return new AnyObject(value -> plan(typeOf(value, several), below));
    }
    var leaf = Leaf.of((GraphQLNamedOutputType) type);
    if (leaf == null) {
      throw new GiveUp();
    }
    return leaf;
  }

  /** The type depends on the class of the value alone, as all of this schema's resolvers see to. */
  private GraphQLObjectType typeOf(Object value, GraphQLCompositeType several) {
    var environment =
        TypeResolutionParameters.newParameters()
            .value(value)
            .fieldType(several)
            .schema(ground.schema())
            .build();
    var type = resolver(several).getType(environment);
    if (type == null || !ground.schema().isPossibleType((GraphQLNamedOutputType) several, type)) {
      throw new GiveUp();
    }
    return type;
  }

  private TypeResolver resolver(GraphQLCompositeType several) {
    var code = ground.schema().getCodeRegistry();
    return several instanceof GraphQLInterfaceType type
        ? code.getTypeResolver(type)
        : code.getTypeResolver((GraphQLUnionType) several);
  }
}
