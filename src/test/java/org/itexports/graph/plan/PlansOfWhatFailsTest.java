package org.itexports.graph.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.itexports.demo.DemoSchema;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something is out of the ordinary, the answer is that of graphql-java: it is asked. */
class PlansOfWhatFailsTest {

  private static final RequestRelease RELEASE = new RequestRelease();
  private static final Rivals RIVALS =
      new Rivals(
          DemoSchema.build(),
          RELEASE,
          type -> DemoSchema.bean(type, RELEASE),
          CurrentCatalogue.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{demoBroken}",
        "{demoAfterAll demoBroken last:demoAfterAll}",
        "{demoNotANumber}",
        "{demoShip(slug:\"none\"){id}}",
        "{demoNode(id:\"none\"){id}}",
        "{demoShips(first:101){totalCount}}",
        "{demoShips(after:\"nowhere\"){totalCount}}",
        "{demoNumber(value:1e400)}",
        "query($n:Int!){demoInt(value:$n)}",
        "query($n:Float=1e400){demoNumber(value:$n)}",
        "{demoShip(slug:\"ark\"){sisters(first:-1){nodes{slug}}}}",
        "query($yes:Boolean=true,$n:Float=1e400){demoAfterAll @include(if:$yes) demoNumber(value:$n)}",
        "{__schema{queryType{name}}}"
      })
  void asksTheEngine(String document) {
    long before = RIVALS.executedByPlans();
    isAnsweredAlike(document, Map.of());
    assertThat(RIVALS.executedByPlans()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{demoNumbers}",
        "{demoAncient}",
        "{demoSum(values:[1,2.5],total:3)}",
        "{demoThings{__typename ...on DemoShip{slug} ...on DemoHarbour{zone berths}}}",
        "{demoThings{...on DemoNode{id} ...on DemoShip{id slug built}}}",
        "{demoShip(slug:\"ark\"){draught nickname aliases kinds kind length built}}",
        "{demoShip(slug:\"ark\"){anchor voyage(year:2020) then:voyage(year:1,kind:ALPHA)}}",
        "{demoShips(first:2){nodes{slug sisters{nodes{kind}}}} demoShips(first:2){nodes{id}}}",
        "{a:demoShips{...F} b:demoShips{...F totalCount}} fragment F on DemoShipConnection{edges{cursor}}",
        "{...F ...on Query{demoAfterAll} ...F} fragment F on Query{demoInt(value:1) demoAfterAll}",
        "{demoAfterAll @skip(if:true) demoInt(value:2) @include(if:true) ...@include(if:false){demoAncient}}",
        "{demoFilter(filter:{word:\"\\\"\\\\ \\u0001 \\u007f é € 😀 \\n\",least:null,kinds:[ALPHA],since:\"2020-02-29\"})}",
        "{demoInt(value:-2147483648) b:demoInt(value:2147483647) c:demoInt(value:0)}",
        "{demoReleaseVersion}"
      })
  void needsNoEngine(String document) {
    long before = RIVALS.executedByPlans();
    isAnsweredAlike(document, Map.of());
    assertThat(RIVALS.executedByPlans()).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void conditionsMayBeVariables(boolean given) {
    var document =
        "query($yes:Boolean!,$no:Boolean=false,$n:Int=3)"
            + "{demoAfterAll @include(if:$yes) ...@skip(if:$no){n:demoInt(value:$n)} __typename}";
    long before = RIVALS.executedByPlans();
    isAnsweredAlike(document, Map.of("yes", given));
    isAnsweredAlike(document, Map.of("yes", given, "no", !given, "n", 4));
    assertThat(RIVALS.executedByPlans()).isEqualTo(before + 4);
  }

  @Test
  void textsMayBeHalfACharacter() {
    var document = "query($text:String!){demoFilter(filter:{word:$text})}";
    long before = RIVALS.executedByPlans();
    isAnsweredAlike(document, Map.of("text", "\uD83D \uDE00 \uD83D\uDE00 \u2028 \u007F"));
    assertThat(RIVALS.executedByPlans()).isEqualTo(before + 2);
  }

  /** Twice, since the second time the plan is there. */
  private static void isAnsweredAlike(String document, Map<String, Object> variables) {
    var query = RIVALS.prepare(document, variables);
    assertThat(query.errors()).isEmpty();
    var expected = RIVALS.reference(query);
    assertThat(RIVALS.planned(query)).isEqualTo(expected);
    assertThat(RIVALS.planned(query)).isEqualTo(expected);
  }
}
