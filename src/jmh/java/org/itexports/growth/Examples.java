package org.itexports.growth;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Catalogue;

/** How long every example takes over two catalogues, in turn. */
final class Examples {

  private static final int ROUNDS = 31;
  private static final long WARM_NANOS = 150_000_000;

  private final QueryEngine engine;

  Examples(QueryEngine engine) {
    this.engine = engine;
  }

  /** Prints medians in microseconds, their ratio, and whether both answer alike. */
  void compare(Catalogue one, Catalogue other) throws IOException {
    System.out.println("| example | bundled, µs | large, µs | ratio | same answer | first, ms |");
    System.out.println("|---|---:|---:|---:|---|---:|");
    for (String name : text("index.txt").lines().filter(line -> !line.startsWith("#")).toList()) {
      QueryRequest request = request(name);
      long first = once(request, other);
      QueryReply small = reply(request, one);
      boolean same = small.toString().equals(reply(request, other).toString());
      for (long end = System.nanoTime() + WARM_NANOS; System.nanoTime() < end; ) {
        once(request, one);
        once(request, other);
      }
      long[] ones = new long[ROUNDS];
      long[] others = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        ones[round] = once(request, one);
        others[round] = once(request, other);
      }
      double least = median(ones);
      double most = median(others);
      System.out.printf(
          "| %s | %.0f | %.0f | %.2f | %s | %d |%n",
          name.replace(".graphql", ""),
          least,
          most,
          most / least,
          same ? "yes" : "no",
          first / 1_000_000);
    }
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e3;
  }

  private long once(QueryRequest request, Catalogue catalogue) {
    long start = System.nanoTime();
    reply(request, catalogue);
    return System.nanoTime() - start;
  }

  private QueryReply reply(QueryRequest request, Catalogue catalogue) {
    return engine.execute(request, catalogue, "benchmark");
  }

  private static QueryRequest request(String name) throws IOException {
    String variables = text(name.replace(".graphql", ".variables.json"));
    Map<String, Object> given =
        variables.isEmpty()
            ? Map.of()
            : new ObjectMapper().readValue(variables, new TypeReference<Map<String, Object>>() {});
    return new QueryRequest(text(name), null, given, Map.of());
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream("/examples/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
