package org.itexports.graph.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.http.abuse.grammar.Chance;

/** What the service knows things by, so that questions about them are not all in vain. */
final class KnownTexts {

  private static final List<String> PERIODS =
      List.of("FY2025", "FY2024", "FY2021", "CY2024", "2025-12", "FY2026-Q1");
  private static final List<String> DAYS = List.of("2025-12-31", "2025-06-30");
  private static final Map<String, List<String>> BY_ARGUMENT =
      Map.of(
          "of", PERIODS,
          "period", PERIODS,
          "from", PERIODS,
          "to", PERIODS,
          "economy", List.of("PK", "IN"),
          "asOf", DAYS,
          "sinceAsOf", DAYS);

  private final Map<String, List<String>> byArgument = new HashMap<>(BY_ARGUMENT);
  private final Map<String, List<String>> byField = new HashMap<>();

  /** Asks for what is listed anywhere. */
  static KnownTexts of(GraphQLSchema schema, Rivals rivals) {
    var known = new KnownTexts();
    var query = schema.getQueryType();
    for (var field : query.getFieldDefinitions()) {
      var nodes = nodes(field);
      if (nodes != null && field.getArguments().stream().noneMatch(KnownTexts::isRequired)) {
        for (var one : query.getFieldDefinitions()) {
          if (one.getType() instanceof GraphQLFieldsContainer type && type == nodes) {
            one.getArguments().stream()
                .filter(argument -> type.getFieldDefinition(argument.getName()) != null)
                .forEach(argument -> known.add(one.getName(), argument.getName(), field, rivals));
          }
        }
        known.add("", "id", field, rivals);
      }
    }
    return known;
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType());
  }

  /** The type of the nodes of a connection; null when the field is none. */
  private static GraphQLType nodes(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer page
            && page.getFieldDefinition("nodes") != null
        ? GraphQLTypeUtil.unwrapAll(page.getFieldDefinition("nodes").getType())
        : null;
  }

  private void add(String field, String member, GraphQLFieldDefinition list, Rivals rivals) {
    var document =
        "{ %s(first: 40) { nodes { %s } pageInfo { endCursor } } }"
            .formatted(list.getName(), member);
    var answer = read(rivals.reference(rivals.prepare(document, Map.of())));
    var texts = answer.findValuesAsText(member);
    if (field.isEmpty()) {
      add(byArgument, "id", texts);
      add(byArgument, "ids", texts);
      add(byArgument, "after", answer.findValuesAsText("endCursor"));
    } else {
      add(byField, field, texts);
    }
  }

  private static void add(Map<String, List<String>> to, String name, List<String> texts) {
    to.merge(name, texts, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
  }

  private static JsonNode read(String answer) {
    try {
      return new ObjectMapper().readTree(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean knows(String field, String argument) {
    return texts(field, argument) != null;
  }

  /** A text for an argument; null when none is known. */
  String text(Chance chance, String field, String argument) {
    var texts = texts(field, argument);
    return texts == null ? null : chance.of(texts);
  }

  private List<String> texts(String field, String argument) {
    return byField.getOrDefault(field, byArgument.get(argument));
  }
}
