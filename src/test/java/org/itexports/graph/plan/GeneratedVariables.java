package org.itexports.graph.plan;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.itexports.http.abuse.grammar.Chance;

/**
 * The variables of one query: sent or not, with a default or without, null, and now and then wrong.
 */
final class GeneratedVariables {

  private final Chance chance;
  private final boolean isWild;
  private final List<String> declared = new ArrayList<>();
  private final Map<String, Object> sent = new LinkedHashMap<>();

  /**
   * @param isWild whether some are of another type than they are declared
   */
  GeneratedVariables(Chance chance, boolean isWild) {
    this.chance = chance;
    this.isWild = isWild;
  }

  /**
   * A new variable.
   *
   * @param literal makes values of its type
   */
  String of(GraphQLInputType type, Supplier<String> literal) {
    var name = "v" + declared.size();
    boolean isRequired = GraphQLTypeUtil.isNonNull(type);
    boolean hasDefault = chance.oneIn(3);
    var text = "$" + name + ": " + GraphQLTypeUtil.simplePrint(type);
    declared.add(hasDefault ? text + " = " + literal.get() : text);
    if (isWild && chance.oneIn(10)) {
      sent.put(name, List.of(Map.of("wrong", 1)));
    } else if (!isRequired && chance.oneIn(6)) {
      sent.put(name, null);
    } else if ((isRequired && !hasDefault) || chance.oneIn(2)) {
      sent.put(name, plain(Parser.parseValue(literal.get())));
    }
    return "$" + name;
  }

  /** A new variable for a condition. */
  String condition() {
    var name = "v" + declared.size();
    boolean hasDefault = chance.oneIn(2);
    declared.add("$" + name + ": Boolean!" + (hasDefault ? " = " + chance.oneIn(2) : ""));
    if (!hasDefault || chance.oneIn(2)) {
      sent.put(name, !chance.oneIn(3));
    }
    return "$" + name;
  }

  String declaration() {
    return declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")";
  }

  Map<String, Object> sent() {
    return sent;
  }

  private static Object plain(Value<?> value) {
    if (value instanceof ArrayValue list) {
      return list.getValues().stream().map(GeneratedVariables::plain).toList();
    }
    if (value instanceof ObjectValue object) {
      var members = new LinkedHashMap<String, Object>();
      object.getObjectFields().forEach(it -> members.put(it.getName(), plain(it.getValue())));
      return members;
    }
    if (value instanceof IntValue number) {
      return number.getValue().intValue();
    }
    if (value instanceof FloatValue number) {
      return number.getValue().doubleValue();
    }
    if (value instanceof BooleanValue truth) {
      return truth.isValue();
    }
    if (value instanceof EnumValue choice) {
      return choice.getName();
    }
    if (value instanceof StringValue text) {
      return text.getValue();
    }
    if (value instanceof NullValue) {
      return null;
    }
    throw new IllegalArgumentException(value.toString());
  }
}
