package org.itexports.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmokeTest {
  @Test
  void answers() {
    for (String q :
        new String[] {
          "{demoShip(slug:\\\"ark\\\"){__typename id slug kind length draught nickname aliases kinds built a:voyage(year:1) b:voyage(year:2,kind:MIKE) anchor}}",
          "{demoThings{__typename ... on DemoShip{slug} ... on DemoHarbour{berths}}}",
          "{demoNotANumber demoBroken demoNumbers demoReleaseVersion demoAncient}",
          "{demoSum(values:[1e400])}",
          "{demoInt(value:4294967297)}",
          "{demoInt(value:\\\"5\\\")}",
          "{demoShip(slug:\\\"x\\\"){slug}}",
          "{demoFilter(filter:{word:\\\"w\\\",kind:MIKE,kinds:[ZULU],since:\\\"2020-01-01\\\",least:2})}",
          "{demoFilter(filter:{word:\\\"w\\\",nope:1})}",
          "{demoShips(first:null){totalCount edges{cursor node{slug}} pageInfo{hasNextPage hasPreviousPage}}}",
          "{__schema{directives{name} queryType{fields{name args{name type{name kind ofType{name}}} type{kind ofType{kind ofType{kind name}}}}}}}",
          "{__type(name:\\\"DemoShip\\\"){fields{name} interfaces{name}}}",
          "{ nope",
        }) {
      System.out.println(
          given()
              .contentType("application/json")
              .body("{\"query\":\"" + q + "\"}")
              .post("/graphql")
              .then()
              .extract()
              .asString());
    }
  }
}
