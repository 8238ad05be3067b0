package org.itexports.graph.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.itexports.dataset.Zelmaria;
import org.itexports.graph.Ask;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.itexports.release.Served;
import org.itexports.release.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Releases in the graph: which answer, what went before, what changed, and two side by side. */
@QuarkusTest
class ReleasesTest {

  private static final Release ZELMARIA = ReleaseBuilder.build(Zelmaria.dataset(Zelmaria.FIRST));

  @Inject CurrentCatalogue current;

  @AfterEach
  void serveTheBundleAgain() {
    current.serve(CurrentCatalogue.bundled());
  }

  @Test
  void theNewestOfTheHistoryComesFirst() {
    current.serve(Versions.published());

    JsonNode releases =
        Ask.data("{ releases { totalCount nodes { number version state current } } }")
            .path("releases");

    assertThat(releases.path("totalCount").asInt()).isEqualTo(2);
    assertThat(releases.path("nodes").toString())
        .isEqualTo(
            "[{\"number\":2,\"version\":\"2026.12.1\",\"state\":\"PUBLISHED\",\"current\":true},"
                + "{\"number\":1,\"version\":\"2026.11.1\",\"state\":\"PUBLISHED\",\"current\":false}]");
  }

  @Test
  void aRevisionShowsBothValuesAndThePrintBehindIt() {
    current.serve(Versions.published());

    JsonNode changes =
        Ask.data(
                """
                { release { changes(since: "2026.11.1") {
                  since { version } added revised withdrawn
                  rows { nodes { kind table key cells { column before after } observation { value } } }
                } } }
                """)
            .at("/release/changes");

    assertThat(changes.toString())
        .isEqualTo(
            "{\"since\":{\"version\":\"2026.11.1\"},\"added\":0,\"revised\":1,\"withdrawn\":0,"
                + "\"rows\":{\"nodes\":[{\"kind\":\"REVISED\",\"table\":\"observations-totals\","
                + "\"key\":[\"pk-ict-exports/FY2010/propk-20210929\"],"
                + "\"cells\":[{\"column\":\"value\",\"before\":\"433000000\",\"after\":\"434000000\"}],"
                + "\"observation\":{\"value\":434000000}}]}}");
  }

  @Test
  void rowsAreNarrowedByKindAndTable() {
    current.serve(Versions.published());

    JsonNode changes =
        Ask.data(
                """
                { release { changes(since: "2026.11.1") {
                  added: rows(kind: ADDED) { totalCount }
                  revised: rows(kind: REVISED, table: "observations-totals") { totalCount }
                  elsewhere: rows(table: "series") { totalCount }
                } } }
                """)
            .at("/release/changes");

    assertThat(changes.findValuesAsText("totalCount")).containsExactly("0", "1", "0");
  }

  @Test
  void aReleaseThatNeverWasIsAClearError() {
    JsonNode answer = Ask.query("{ release { changes(since: \"1999.1\") { added } } }");

    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("UNKNOWN_CODE");
    assertThat(answer.at("/errors/0/message").asText()).contains("pakistan-it-exports");
  }

  @Test
  void aReleaseThatIsTooOldToBeComparedIsAClearError() {
    current.serve(Versions.forgetful());

    JsonNode answer = Ask.query("{ release { changes(since: \"2026.11.1\") { added } } }");

    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.at("/errors/0/message").asText()).contains("has the number 2");
  }

  @Test
  void anUndoneReleaseStaysInTheHistory() {
    current.serve(Versions.undone());

    JsonNode data = Ask.data("{ release { version } releases { nodes { version state } } }");

    assertThat(data.at("/release/version").asText()).isEqualTo("2026.11.1");
    assertThat(data.at("/releases/nodes").findValuesAsText("state"))
        .containsExactly("WITHDRAWN", "PUBLISHED");
  }

  @Test
  void twoEconomiesAreServedSideBySide() {
    current.serve(besideTheBundle());
    String code = ZELMARIA.about();

    JsonNode data =
        Ask.data(
            """
            {
              catalogue { name economy { code } }
              PK: economy(code: "PK") { name total(period: "FY2021") { value } release: headline { id } }
              ZZ: economy(code: "%s") { id name total { value } firms { totalCount } }
              economies { code }
            }
            """
                .formatted(code));

    assertThat(data.at("/catalogue").findValuesAsText("code"))
        .containsExactlyInAnyOrder("PK", code);
    assertThat(data.at("/PK/total/value").asLong()).isEqualTo(2_108_000_000L);
    assertThat(data.at("/ZZ/name").asText()).isEqualTo(ZELMARIA.reportingEconomy().name());
    assertThat(data.at("/ZZ/firms/totalCount").asInt()).isEqualTo(ZELMARIA.firms().all().size());
    assertThat(data.at("/economies").findValuesAsText("code")).contains("PK", code);
  }

  @Test
  void anIdLeadsBackToTheDataThatItCameFrom() {
    current.serve(besideTheBundle());
    String markets = "{ economy(code: \"%s\") { markets { nodes { id name } } } }";
    JsonNode fictional = Ask.data(markets.formatted(ZELMARIA.about())).findPath("nodes").get(0);

    JsonNode again =
        Ask.data(
                "{ node(id: \"%s\") { id ... on Market { name } } }"
                    .formatted(fictional.path("id").asText()))
            .path("node");

    assertThat(again).isEqualTo(fictional);
  }

  @Test
  void theOtherEconomysReleasesAreAskedByItsCode() {
    current.serve(besideTheBundle());

    JsonNode data =
        Ask.data(
            "{ releases(economy: \"%s\") { nodes { version hash } } }".formatted(ZELMARIA.about()));

    assertThat(data.at("/releases/nodes/0/version").asText()).isEqualTo(Zelmaria.FIRST);
    assertThat(data.at("/releases/nodes/0/hash").asText()).isEqualTo(ZELMARIA.hash());
  }

  @Test
  void anEconomyThatNoDataReportOnHasNoReleases() {
    assertThat(Ask.code(Ask.query("{ releases(economy: \"nonsense\") { totalCount } }")))
        .isEqualTo("UNKNOWN_CODE");
    assertThat(Ask.code(Ask.query("{ releases(economy: \"IN\") { totalCount } }")))
        .isEqualTo("UNKNOWN_CODE");
    assertThat(
            Ask.data("{ releases(economy: \"Pakistan\") { totalCount } }").findValue("totalCount"))
        .isEqualTo(Ask.data("{ releases { totalCount } }").findValue("totalCount"));
  }

  @Test
  void statementsAboutAThingAreOfTheDataThatItsIdIsFrom() {
    current.serve(besideTheBundle());
    String id =
        Ask.data("{ economy(code: \"%s\") { id } }".formatted(ZELMARIA.about()))
            .at("/economy/id")
            .asText();
    String query = "{ statements(about: \"%s\") { nodes { key } } }".formatted(id);

    assertThat(Ask.data(query).findValuesAsText("key")).containsExactly("few-coders/ministry-plan");
    current.serve(CurrentCatalogue.bundled());
    assertThat(Ask.data(query).findValuesAsText("key")).isEmpty();
  }

  private static Catalogue besideTheBundle() {
    return Catalogue.of(CurrentCatalogue.bundled().main(), List.of(Served.only(ZELMARIA)));
  }
}
