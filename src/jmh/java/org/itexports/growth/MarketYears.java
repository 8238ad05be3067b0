package org.itexports.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Catalogue;

/** How long it takes to ask for the HHI over firms of every market in every year, page by page. */
final class MarketYears {

  private static final int RUNS = 7;
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
  void measure() {
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      List<Map<String, Object>> markets = pages();
      long took = System.nanoTime() - start;
      long known = markets.stream().mapToLong(MarketYears::answers).sum();
      System.out.printf(
          "HHI of %d markets, %d answers: %.0f ms%n", markets.size(), known, took / 1e6);
    }
  }

  private List<Map<String, Object>> pages() {
    List<Map<String, Object>> markets = new ArrayList<>();
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      QueryRequest request = new QueryRequest(QUERY, null, variables, Map.of());
      QueryReply reply = engine.execute(request, catalogue, "benchmark");
      if (!reply.errors().isEmpty()) {
        throw new IllegalStateException(reply.errors().toString());
      }
      Map<String, Object> page = map(map(map(reply.data()).get("economy")).get("markets"));
      Map<String, Object> info = map(page.get("pageInfo"));
      list(page.get("nodes")).forEach(node -> markets.add(map(node)));
      after = Boolean.TRUE.equals(info.get("hasNextPage")) ? (String) info.get("endCursor") : null;
    } while (after != null);
    return markets;
  }

  private static long answers(Map<String, Object> market) {
    return list(market.get("concentrationSeries")).stream()
        .filter(year -> map(year).get("hhi") != null)
        .count();
  }

  @SuppressWarnings("unchecked") // An object of the answer.
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // A list of the answer.
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
