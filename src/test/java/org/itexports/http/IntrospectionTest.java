package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.ask;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import java.util.List;
import java.util.stream.StreamSupport;
import org.itexports.demo.DemoSchema;
import org.junit.jupiter.api.Test;

/**
 * What the schema says of itself: in the order in which it is written, and nothing that is not so.
 */
class IntrospectionTest {

  @Test
  void fieldsStandAsDeclared() {
    assertThat(names("{__type(name:\"DemoShip\"){x:fields{name}}}"))
        .containsExactly(
            "id",
            "slug",
            "kind",
            "length",
            "draught",
            "nickname",
            "aliases",
            "kinds",
            "built",
            "voyage",
            "anchor",
            "sisters");
    assertThat(names("{__type(name:\"Query\"){x:fields(includeDeprecated:true){name}}}"))
        .containsExactly(
            "demoShip",
            "demoShips",
            "demoNode",
            "demoThings",
            "demoSum",
            "demoFilter",
            "demoNumber",
            "demoInt",
            "demoGate",
            "demoNotANumber",
            "demoBroken",
            "demoReleaseVersion",
            "demoAncient",
            "demoNumbers",
            "demoAfterAll");
    assertThat(names("{__type(name:\"DemoFilterInput\"){x:inputFields{name}}}"))
        .containsExactly("word", "kind", "least", "kinds", "since");
    assertThat(names("{__type(name:\"DemoKind\"){x:enumValues{name}}}"))
        .containsExactly("ZULU", "MIKE", "ALPHA");
    assertThat(names("{__type(name:\"DemoThing\"){x:possibleTypes{name}}}"))
        .containsExactly("DemoShip", "DemoHarbour");
    var arguments = ask("{__type(name:\"Query\"){fields{name args{name}}}}");
    assertThat(names(arguments.at("/data/__type/fields/1/args")))
        .containsExactly("first", "after", "last", "before");
  }

  @Test
  void onlyDirectivesThatDoSomething() {
    assertThat(names(ask("{__schema{directives{name}}}").at("/data/__schema/directives")))
        .containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy");
  }

  @Test
  void noListHasNullItems() {
    var types = introspection().at("/data/__schema/types");
    for (JsonNode type : types) {
      if (!type.get("name").asText().startsWith("__")) {
        assertNoNullItems(type);
      }
    }
  }

  private static void assertNoNullItems(JsonNode node) {
    if (node.isObject() && node.path("kind").asText().equals("LIST")) {
      assertThat(node.at("/ofType/kind").asText()).as(node.toString()).isEqualTo("NON_NULL");
    }
    node.forEach(IntrospectionTest::assertNoNullItems);
  }

  @Test
  void deprecationIsSeen() {
    var fields =
        ask("{__type(name:\"Query\"){fields(includeDeprecated:true){name isDeprecated deprecationReason}}}")
            .at("/data/__type/fields");
    var ancient =
        StreamSupport.stream(fields.spliterator(), false)
            .filter(field -> field.get("name").asText().equals("demoAncient"))
            .findFirst()
            .orElseThrow();
    assertThat(ancient.get("isDeprecated").asBoolean()).isTrue();
  }

  @Test
  void buildingAgainGivesTheSame() {
    var first = graphql.GraphQL.newGraphQL(DemoSchema.build()).build();
    var second = graphql.GraphQL.newGraphQL(DemoSchema.build()).build();
    var query = IntrospectionQuery.INTROSPECTION_QUERY;
    assertThat(second.execute(query).toSpecification().toString())
        .isEqualTo(first.execute(query).toSpecification().toString());
  }

  private static JsonNode introspection() {
    return ask(IntrospectionQuery.INTROSPECTION_QUERY);
  }

  private static List<String> names(String query) {
    return names(ask(query).at("/data/__type/x"));
  }

  private static List<String> names(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.get("name").asText())
        .toList();
  }
}
