package org.itexports.graph.engine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A calendar date as {@code 2025-06-30}. */
@RegisterResourceBundle(bundleName = "i18n.Scalars")
final class DateScalar implements Coercing<LocalDate, String> {

  static final GraphQLScalarType DATE =
      GraphQLScalarType.newScalar()
          .name("Date")
          .description("A calendar date as ISO 8601 writes it: `2025-06-30`.")
          .specifiedByUrl("https://scalars.graphql.org/andimarek/local-date.html")
          .coercing(new DateScalar())
          .build();

  private static final String EXPECTED = "Expected a date such as \"2025-06-30\"";

  private DateScalar() {}

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof LocalDate date) {
      return date.toString();
    }
    throw new CoercingSerializeException(EXPECTED);
  }

  @Override
  public LocalDate parseValue(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof LocalDate date) {
      return date;
    }
    try {
      return LocalDate.parse((String) value);
    } catch (DateTimeParseException | ClassCastException e) {
      throw new CoercingParseValueException(EXPECTED);
    }
  }

  @Override
  public LocalDate parseLiteral(
      Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return LocalDate.parse(((StringValue) value).getValue());
    } catch (DateTimeParseException | ClassCastException e) {
      throw new CoercingParseLiteralException(EXPECTED);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
    return StringValue.of(value.toString());
  }
}
