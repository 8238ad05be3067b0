package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every field with arguments that the schema has answers the same twice in one request as in two
 * requests, argument by argument: whatever joins the schema is asked too. An argument without an
 * entry in {@link ArgumentValues} fails, and so does one whose two answers are alike: it would not
 * tell, or does nothing.
 */
@QuarkusTest
class AliasesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SchemaPaths SCHEMA = SchemaPaths.committed();

  @Test
  void aFieldAskedTwiceInOneRequestAnswersLikeTwoRequests() {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (GraphQLObjectType type : SCHEMA.types()) {
      for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
        for (GraphQLArgument argument : field.getArguments()) {
          List<String> values = SCHEMA.values(type, field, argument);
          if (values.size() > 1) {
            asked++;
            String fault = fault(type, field, argument, values);
            wrong.addAll(fault.isEmpty() ? List.of() : List.of(fault));
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThan(100);
  }

  /** What is wrong with the answers of a field to two values of an argument; empty if nothing. */
  private static String fault(
      GraphQLObjectType type,
      GraphQLFieldDefinition field,
      GraphQLArgument argument,
      List<String> values) {
    String place = type.getName() + "." + field.getName() + "(" + argument.getName() + ":)";
    String one = "a: " + SCHEMA.call(type, field, argument, values.get(0));
    String other = "b: " + SCHEMA.call(type, field, argument, values.get(1));
    JsonNode both = reply(SCHEMA.reach(type, one + " " + other));
    JsonNode alone = reply(SCHEMA.reach(type, one));
    JsonNode otherAlone = reply(SCHEMA.reach(type, other));
    for (JsonNode answer : List.of(both, alone, otherAlone)) {
      if (answer.has("errors")) {
        return place + " fails: " + answer.at("/errors/0/message").asText();
      }
    }
    if (!answers(both, "a").equals(answers(alone, "a"))
        || !answers(both, "b").equals(answers(otherAlone, "b"))) {
      return place + " answers otherwise beside another: " + both;
    }
    if (answers(both, "a").equals(answers(both, "b"))) {
      return place + " answers alike to " + values + ": choose values that tell";
    }
    return "";
  }

  /** The reply to one of hundreds of requests, by a client that costs nothing to build. */
  private static JsonNode reply(String query) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Ask.write(Map.of("query", query))))
            .build();
    return Ask.read(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body());
  }

  /** All answers under an alias, which no field of the schema has as its name. */
  private static List<JsonNode> answers(JsonNode reply, String alias) {
    return reply.get("data").findValues(alias);
  }
}
