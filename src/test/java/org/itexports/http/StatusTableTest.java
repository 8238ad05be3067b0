package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both tables of statuses: the audited one, and that of the current draft. */
class StatusTableTest {

  private static final String MODERN = "application/graphql-response+json";
  private static final String LEGACY = "application/json";
  private static final DemoServer DRAFT =
      DemoServer.with(Map.of("itexports.http.status-table", "draft"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "data                  | {\"query\":\"{__typename}\"}                                | 200 | 200 | 200",
        "data and errors       | {\"query\":\"{demoShip(slug:\\\"x\\\"){slug}}\"}              | 200 | 200 | 294",
        "no data but errors    | {\"query\":\"{demoShips(first:-1){totalCount}}\"}             | 200 | 200 | 294",
        "no GraphQL            | {\"query\":\"{\"}                                            | 400 | 200 | 400",
        "not of the schema     | {\"query\":\"{nope}\"}                                       | 400 | 200 | 422",
        "no such operation     | {\"query\":\"{__typename}\",\"operationName\":\"x\"}          | 400 | 200 | 422",
        "wrong variables       | {\"query\":\"query($v:Int!){demoInt(value:$v)}\"}            | 400 | 200 | 422",
        "unknown hash          | {\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}}} | 200 | 200 | 422",
        "no JSON               | {                                                            | 400 | 400 | 400",
        "no GraphQL request    | {\"qeury\":\"{__typename}\"}                                 | 400 | 400 | 422",
        "a batch               | [{\"query\":\"{__typename}\"}]                               | 400 | 400 | 422",
        "variables as a list   | {\"query\":\"{__typename}\",\"variables\":[7]}               | 400 | 400 | 422",
        "no such documentId    | {\"documentId\":\"x\"}                                       | 404 | 404 | 404",
      })
  void statuses(String name, String body, int audited, int auditedJson, int draft) {
    assertAnswer(DemoServer.PLAIN, body, MODERN, audited, MODERN);
    assertAnswer(DemoServer.PLAIN, body, LEGACY, auditedJson, LEGACY);
    assertAnswer(DRAFT, body, MODERN, draft, MODERN);
    assertAnswer(DRAFT, body, LEGACY, draft, draft < 300 ? LEGACY : MODERN);
  }

  private static void assertAnswer(
      DemoServer server, String body, String accept, int status, String type) {
    var response = send(post(server, body).header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Client.header(response, "Content-Type")).isEqualTo(type + "; charset=utf-8");
  }
}
