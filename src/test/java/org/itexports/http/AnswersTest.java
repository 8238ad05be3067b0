package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** Values, arguments and errors, from HTTP to HTTP. */
class AnswersTest {

  @Test
  void valuesComeInTheOrderOfTheQuery() {
    var response =
        Client.post(
            Client.body(
                "{demoShip(slug:\"ark\"){kind slug __typename draught nickname aliases kinds built}}"));
    assertThat(response.body())
        .isEqualTo(
            "{\"data\":{\"demoShip\":{\"kind\":\"ZULU\",\"slug\":\"ark\",\"__typename\":\"DemoShip\",\"draught\":null,"
                + "\"nickname\":\"ARK\",\"aliases\":[\"b\",\"a\"],\"kinds\":[\"MIKE\"],\"built\":\"2020-02-29\"}}}");
  }

  @Test
  void aliasesKeepTheirArguments() {
    var answer = ask("{demoShips{nodes{slug a:voyage(year:2023) b:voyage(year:2024,kind:MIKE)}}}");
    var nodes = answer.at("/data/demoShips/nodes");
    assertThat(nodes).hasSize(5);
    for (JsonNode node : nodes) {
      var slug = node.get("slug").asText();
      assertThat(node.get("a").asText()).isEqualTo(slug + "2023null");
      assertThat(node.get("b").asText()).isEqualTo(slug + "2024MIKE");
    }
  }

  @Test
  void interfacesAndUnionsFindTheirTypes() {
    var answer =
        ask(
            "{demoThings{__typename ...on DemoHarbour{berths} ...on DemoNode{id}} demoNode(id:\"MjpQSzpEZW1vU2hpcDphcms\"){__typename id}}");
    assertThat(answer.at("/data/demoThings/0/__typename").asText()).isEqualTo("DemoShip");
    assertThat(answer.at("/data/demoThings/1/berths").asInt()).isEqualTo(3);
    assertThat(answer.at("/data/demoNode/__typename").asText()).isEqualTo("DemoShip");
  }

  @Test
  void inputObjectsBecomeRecords() {
    var answer =
        ask(
            "query($f:DemoFilterInput!){demoFilter(filter:$f)}",
            "{\"f\":{\"word\":\"w\",\"kinds\":[\"ALPHA\"],\"since\":\"2020-01-31\",\"least\":null}}");
    assertThat(answer.at("/data/demoFilter").asText())
        .isEqualTo(
            "DemoFilter[word=w, kind=null, least=Optional.empty, kinds=[ALPHA], since=2020-01-31]");
  }

  @Test
  void absentAndNullAreTheDefault() {
    for (String arguments :
        new String[] {"", "(first:null)", "(first:null,last:null,after:null)"}) {
      var answer = ask("{demoShips%s{totalCount edges{cursor}}}".formatted(arguments));
      assertThat(answer.at("/data/demoShips/edges")).hasSize(5);
    }
  }

  @Test
  void clientMistakesAreCoded() {
    assertError(ask("{demoShips(first:-1){totalCount}}"), "PAGE_SIZE");
    assertError(ask("{demoShips(last:101){totalCount}}"), "PAGE_SIZE");
    assertError(ask("{demoShips(after:\"?\"){totalCount}}"), "INVALID_CURSOR");
    assertError(ask("{demoNode(id:\"nonsense\"){id}}"), "INVALID_ID");
    var unknown = ask("{demoShip(slug:\"x\"){slug}}");
    assertError(unknown, "UNKNOWN_CODE");
    assertThat(unknown.at("/errors/0/extensions/near/0").asText()).isEqualTo("ark");
    assertThat(unknown.at("/errors/0/path/0").asText()).isEqualTo("demoShip");
    assertThat(unknown.at("/data/demoShip").isNull()).isTrue();
  }

  @Test
  void failuresOfTheServiceQuoteTheRequestAndNothingElse() {
    var response =
        Client.send(
            Client.request()
                .header("Content-Type", "application/json")
                .header("X-Request-Id", "my-request.1")
                .POST(BodyPublishers.ofString(Client.body("{demoBroken}"))));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-Request-Id")).hasValue("my-request.1");
    var answer = Client.json(response);
    assertError(answer, "INTERNAL_ERROR");
    assertThat(answer.at("/errors/0/message").asText())
        .isEqualTo("Internal error, quote request id my-request.1.");
  }

  @Test
  void requestErrorsAreCoded() {
    assertError(ask("{ nope"), "GRAPHQL_PARSE_FAILED");
    assertError(ask(""), "GRAPHQL_PARSE_FAILED");
    assertError(ask("{nope}"), "GRAPHQL_VALIDATION_FAILED");
    assertError(ask("mutation{__typename}"), "GRAPHQL_VALIDATION_FAILED");
    assertError(ask("query A{__typename} query B{__typename}"), "BAD_REQUEST");
    assertError(ask("{demoFilter(filter:{word:\"w\",nope:1})}"), "GRAPHQL_VALIDATION_FAILED");
    assertError(ask("{demoInt(value:" + "9".repeat(500_000) + ")}"), "DOCUMENT_TOO_LARGE");
  }

  @Test
  void anObjectIsNotAObject() {
    var answer = ask("query($v:Float!){demoNumber(value:$v)}", "{\"v\":{}}");
    assertThat(answer.at("/errors/0/message").asText())
        .contains(" an object")
        .doesNotContain(" a o");
  }

  @Test
  void oneReleaseIsBoundToTheRequest() {
    assertThat(ask("{demoReleaseVersion}").at("/data/demoReleaseVersion").asText())
        .isEqualTo(CurrentCatalogue.bundled().main().release().version());
  }

  private static void assertError(JsonNode answer, String code) {
    assertThat(answer.at("/errors/0/extensions/code").asText())
        .as(answer.toString())
        .isEqualTo(code);
    assertThat(answer.at("/errors/0/message").asText())
        .isNotBlank()
        .doesNotContain("org.", "java.");
  }
}
