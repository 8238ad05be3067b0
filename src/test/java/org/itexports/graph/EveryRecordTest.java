package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every record of the release answers every field of its type that needs no argument: no record
 * leaves a field empty that the schema says is never null. Types and fields are those of the
 * schema, the records those that lead back to a source or are met on the way.
 */
@QuarkusTest
class EveryRecordTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int DEPTH = 3;

  private static final String SOURCES =
      """
      query($after: String) { sources(first: 20, after: $after) {
          nodes { id __typename key supports(first: 100) {
              nodes { id __typename } pageInfo { hasNextPage endCursor } } }
          pageInfo { hasNextPage endCursor } } }
      """;
  private static final String SUPPORTS =
      """
      query($key: String!, $after: String) { source(key: $key) { supports(first: 100, after: $after) {
          nodes { id __typename } pageInfo { hasNextPage endCursor } } } }
      """;
  private static final Set<String> TOO_MUCH = Set.of("QUERY_TOO_COSTLY", "EXECUTION_TIMEOUT");
  private static final String NODES =
      "query($ids: [ID!]!) { nodes(ids: $ids) { ... on %s { %s } } }";

  private final Map<String, GraphQLObjectType> types =
      SchemaPaths.committed().types().stream()
          .filter(EveryField::isNode)
          .collect(Collectors.toMap(GraphQLObjectType::getName, type -> type));
  private final Map<String, Set<String>> asked = new TreeMap<>();
  private final Map<String, Set<String>> open = new TreeMap<>();

  @Test
  void everyRecordAnswersEveryFieldThatNeedsNoArgument() {
    collectFromSources();
    while (!open.isEmpty()) {
      String type = open.keySet().iterator().next();
      List<String> ids = List.copyOf(open.remove(type));
      asked.computeIfAbsent(type, any -> new TreeSet<>()).addAll(ids);
      ask(type, ids);
    }

    assertThat(asked.keySet()).isEqualTo(new TreeSet<>(types.keySet()));
    int periods = asked.get("Period").size();
    assertThat(asked.values().stream().mapToInt(Set::size).sum() - periods).isEqualTo(recorded());
  }

  /** How many records the release says that it has. */
  private static int recorded() {
    String counts =
        SchemaPaths.committed().types().stream()
            .filter(type -> type.getName().equals("ReleaseCounts"))
            .flatMap(type -> type.getFieldDefinitions().stream())
            .map(GraphQLFieldDefinition::getName)
            .collect(Collectors.joining(" "));
    int sum = 0;
    for (JsonNode count :
        Ask.data("{ release { counts { " + counts + " } } }").at("/release/counts")) {
      sum += count.asInt();
    }
    return sum;
  }

  private void collectFromSources() {
    String after = null;
    do {
      JsonNode page = data(SOURCES, variables("after", after)).get("sources");
      collect(page);
      for (JsonNode source : page.get("nodes")) {
        String next = next(source.get("supports"));
        while (next != null) {
          Map<String, Object> variables = variables("after", next);
          variables.put("key", source.get("key").asText());
          JsonNode more = data(SUPPORTS, variables).at("/source/supports");
          collect(more);
          next = next(more);
        }
      }
      after = next(page);
    } while (after != null);
  }

  /** Asks as many at once as the service answers at once. */
  private void ask(String type, List<String> ids) {
    String query = NODES.formatted(type, EveryField.of(types.get(type), DEPTH));
    int size = 100;
    for (int from = 0; from < ids.size(); ) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + size));
      JsonNode reply = reply(query, Map.of("ids", some));
      if (TOO_MUCH.contains(Ask.code(reply)) && size > 1) {
        size = size / 2;
        continue;
      }
      assertThat(reply.path("errors")).as("errors of %s %s", type, some).isEmpty();
      JsonNode nodes = reply.at("/data/nodes");
      assertThat(nodes).as("%s %s by their ids", type, some).allMatch(node -> node.has("id"));
      // Growth leads from a period to the one before, and so on without end.
      if (!type.equals("Period")) {
        collect(nodes);
      }
      from += some.size();
    }
  }

  /** Whatever is met and has not been asked. */
  private void collect(JsonNode met) {
    for (JsonNode node : met.findParents("id")) {
      String type = node.path("__typename").asText();
      String id = node.get("id").asText();
      if (types.containsKey(type) && !asked.getOrDefault(type, Set.of()).contains(id)) {
        open.computeIfAbsent(type, any -> new TreeSet<>()).add(id);
      }
    }
  }

  private static String next(JsonNode connection) {
    JsonNode page = connection.get("pageInfo");
    return page.get("hasNextPage").asBoolean() ? page.get("endCursor").asText() : null;
  }

  private static Map<String, Object> variables(String name, Object value) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(name, value);
    return variables;
  }

  private static JsonNode data(String query, Map<String, Object> variables) {
    JsonNode reply = reply(query, variables);
    assertThat(reply.path("errors")).isEmpty();
    return reply.get("data");
  }

  private static JsonNode reply(String query, Map<String, Object> variables) {
    String body = Ask.write(Map.of("query", query, "variables", variables));
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Ask.read(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body());
  }
}
