package org.itexports.graph;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A misprint is answered as corrected, and everything about it says so. */
@QuarkusTest
class CorrectedPrintsTest {

  private static final String MISPRINT = "payoneer-index-sample/CY2019-Q2/vlex-payoneer-index";

  @Test
  void theFigureIsTheCorrectedOneAndSaysWhatWasPrinted() {
    ask("{observation(key:\"%s\"){value resolution corrections{column printed corrected reason"
            + " locator source{key}}}}")
        .body("data.observation.value", equalTo(300_000))
        .body("data.observation.resolution", equalTo(50_000))
        .body("data.observation.corrections.column", contains("resolution", "value"))
        .body("data.observation.corrections[1].printed", equalTo("30000"))
        .body("data.observation.corrections[1].corrected", equalTo("300000"))
        .body("data.observation.corrections[1].reason", containsString("A digit is missing"))
        .body("data.observation.corrections[1].source.key", equalTo("newsone-payoneer-index"));
  }

  @Test
  void otherPrintsHaveNoCorrection() {
    ask("{observation(key:\"payoneer-index-sample/CY2019-Q2/newsone-payoneer-index\")"
            + "{value corrections{key}}}")
        .body("data.observation.value", equalTo(300_000))
        .body("data.observation.corrections", empty());
  }

  @Test
  void theReleaseListsItsCorrectionsWithTheirGuards() {
    ask("{release{counts{corrections} corrections{totalCount nodes{key guard observation{key}}}}}")
        .body("data.release.counts.corrections", equalTo(2))
        .body("data.release.corrections.totalCount", equalTo(2))
        .body("data.release.corrections.nodes.observation.key", hasItem(MISPRINT))
        .body(
            "data.release.corrections.nodes[1].guard",
            equalTo(
                "Applied only while value of "
                    + MISPRINT
                    + " is recorded as 30000; once the source is mended the package is refused"
                    + " until the correction is removed."));
  }

  @Test
  void theEvidenceLeadsBackToWhatItCorrects() {
    ask("{source(key:\"newsone-payoneer-index\"){supports(first:50){nodes{__typename id}}}}")
        .body("data.source.supports.nodes.__typename", hasItem("Correction"));
  }

  private static ValidatableResponse ask(String query) {
    return RestAssured.given()
        .queryParam("query", query.formatted(MISPRINT))
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("errors", equalTo(null));
  }
}
