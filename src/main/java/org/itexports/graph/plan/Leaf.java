package org.itexports.graph.plan;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A value without fields. What the engine would serialize as it is, is written as it is. */
sealed interface Leaf extends Completion {

  /** How the values of a type are written; null when that is not known. */
  static Leaf of(GraphQLNamedType type) {
    if (type == Scalars.GraphQLString || type == Scalars.GraphQLID) {
      return new Text(coercing(type));
    }
    if (type == Scalars.GraphQLInt) {
      return new Int(coercing(type));
    }
    if (type == Scalars.GraphQLFloat) {
      return new Fraction(coercing(type));
    }
    if (type == Scalars.GraphQLBoolean) {
      return new Truth(coercing(type));
    }
    if (type instanceof GraphQLScalarType scalar) {
      return new Scalar(scalar.getCoercing());
    }
    return type instanceof GraphQLEnumType choices ? new Choice(choices) : null;
  }

  private static Coercing<?, ?> coercing(GraphQLNamedType type) {
    return ((GraphQLScalarType) type).getCoercing();
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

  /** {@code String} and {@code ID}. */
  record Text(Coercing<?, ?> coercing) implements Leaf {
    @Override
    public void write(Object value, Run run) {
      if (value instanceof String text) {
        run.json().string(text);
      } else {
        serialized(coercing, value, run.json());
      }
    }
  }

  /** {@code Int}. */
  record Int(Coercing<?, ?> coercing) implements Leaf {
    @Override
    public void write(Object value, Run run) {
      if (value instanceof Integer number) {
        run.json().number(number.longValue());
      } else {
        serialized(coercing, value, run.json());
      }
    }
  }

  /** {@code Float}. */
  record Fraction(Coercing<?, ?> coercing) implements Leaf {
    @Override
    public void write(Object value, Run run) {
      if (value instanceof Double number && Double.isFinite(number)) {
        run.json().number(number);
      } else {
        serialized(coercing, value, run.json());
      }
    }
  }

  /** {@code Boolean}. */
  record Truth(Coercing<?, ?> coercing) implements Leaf {
    @Override
    public void write(Object value, Run run) {
      if (value instanceof Boolean truth) {
        run.json().truth(truth);
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
