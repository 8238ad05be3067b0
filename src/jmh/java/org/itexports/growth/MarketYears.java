package org.itexports.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.http.answer.ReplyEncoder;
import org.itexports.release.Catalogue;

/** How long it takes to ask for the HHI over firms of every market in every year, page by page. */
final class MarketYears {

  private static final int RUNS = 7;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUERY =
      """
      query Page($after: String) {
        economy {
          markets(first: 50, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              code
              concentrationSeries(of: FIRMS, from: "FY2016", to: "FY2025") {
                period { label }
                hhi { lower upper value }
              }
            }
          }
        }
      }
      """;

  private final QueryEngine engine;
  private final Catalogue catalogue;

  MarketYears(QueryEngine engine, Catalogue catalogue) {
    this.engine = engine;
    this.catalogue = catalogue;
  }

  /** Prints how long all pages together take, the first time and then again. */
  void measure() throws IOException {
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      List<JsonNode> markets = pages();
      long took = System.nanoTime() - start;
      long known = markets.stream().mapToLong(MarketYears::answers).sum();
      System.out.printf(
          "HHI of %d markets, %d answers: %.0f ms%n", markets.size(), known, took / 1e6);
    }
  }

  private List<JsonNode> pages() throws IOException {
    List<JsonNode> markets = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      QueryRequest request = new QueryRequest(QUERY, null, variables, Map.of());
      JsonNode page = answer(request).at("/data/economy/markets");
      page.get("nodes").forEach(markets::add);
      JsonNode info = page.get("pageInfo");
      after = info.get("hasNextPage").booleanValue() ? info.get("endCursor").textValue() : null;
    } while (after != null);
    return markets;
  }

  private JsonNode answer(QueryRequest request) throws IOException {
    QueryReply reply = engine.execute(request, catalogue, "benchmark");
    if (!reply.errors().isEmpty()) {
      throw new IllegalStateException(reply.errors().toString());
    }
    return JSON.readTree(ReplyEncoder.encode(reply, OptionalLong.empty(), 0).getBytes());
  }

  private static long answers(JsonNode market) {
    return StreamSupport.stream(market.get("concentrationSeries").spliterator(), false)
        .filter(year -> year.hasNonNull("hhi"))
        .count();
  }
}
