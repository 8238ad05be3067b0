package org.itexports.graph.plan;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** A value without fields. What the engine would serialize as it is, is written as it is. */
sealed interface Leaf extends Completion {

  /** How the values of a type are written; null when that is not known. */
  static Leaf of(GraphQLNamedType type) {
    if (type instanceof GraphQLScalarType scalar) {
      return of(scalar, scalar.getCoercing());
    }
    return type instanceof GraphQLEnumType choices ? new Choice(choices) : null;
  }

  private static Leaf of(GraphQLScalarType type, Coercing<?, ?> coercing) {
    if (type.equals(Scalars.GraphQLString) || type.equals(Scalars.GraphQLID)) {
      return new Usual<>(coercing, String.class, JsonBytes::string);
    }
    if (type.equals(Scalars.GraphQLInt)) {
      return new Usual<>(
          coercing, Integer.class, (json, number) -> json.number(number.longValue()));
    }
    if (type.equals(Scalars.GraphQLFloat)) {
      return new Usual<>(coercing, Double.class, Leaf::finite);
    }
    if (type.equals(Scalars.GraphQLBoolean)) {
      return new Usual<>(coercing, Boolean.class, JsonBytes::truth);
    }
    return new Scalar(coercing);
  }

  private static void finite(JsonBytes json, Double value) {
    if (!Double.isFinite(value)) {
      throw new GiveUp();
    }
    json.number(value.doubleValue());
  }

  /** What the engine makes of it, written as it would be. */
  private static void serialized(Coercing<?, ?> coercing, Object value, JsonBytes json) {
    Object serialized = coercing.serialize(value, Run.CONTEXT, Locale.ROOT);
    if (serialized instanceof String text) {
      json.string(text);
    } else if (serialized instanceof Boolean truth) {
      json.truth(truth);
    } else if (serialized instanceof Number number) {
      json.number(number);
    } else {
      throw new GiveUp();
    }
  }

  /** A scalar whose values nearly always have one class, which is written as it is. */
  record Usual<T>(Coercing<?, ?> coercing, Class<T> type, BiConsumer<JsonBytes, T> writer)
      implements Leaf {
    @Override
    public void write(Object value, Run run) {
      if (type.isInstance(value)) {
        writer.accept(run.json(), type.cast(value));
      } else {
        serialized(coercing, value, run.json());
      }
    }
  }

  /** Any other scalar. */
  record Scalar(Coercing<?, ?> coercing) implements Leaf {
    @Override
    public void write(Object value, Run run) {
      serialized(coercing, value, run.json());
    }
  }

  /** A value of an enum, of which there are few. */
  record Choice(GraphQLEnumType type, Map<Object, byte[]> known) implements Leaf {

    Choice(GraphQLEnumType type) {
      this(type, new ConcurrentHashMap<>());
    }

    @Override
    public void write(Object value, Run run) {
      if (!(value instanceof Enum<?>)) {
        throw new GiveUp();
      }
      var json = known.get(value);
      run.json().raw(json == null ? known.computeIfAbsent(value, this::name) : json);
    }

    private byte[] name(Object value) {
      return JsonBytes.quoted((String) type.serialize(value, Run.CONTEXT, Locale.ROOT));
    }
  }
}
