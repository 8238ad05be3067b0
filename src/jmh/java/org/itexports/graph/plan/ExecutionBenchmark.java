package org.itexports.graph.plan;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.itexports.Microseconds;
import org.itexports.graph.PlainEngine;
import org.itexports.graph.engine.Cancellation;
import org.itexports.graph.engine.PreparedQuery;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.http.answer.ReplyEncoder;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long a query of a known document takes over the bundled release, from the request to the
 * bytes of its answer, by graphql-java and by a plan. {@code -prof gc} tells what it allocates.
 */
public class ExecutionBenchmark extends Microseconds {

  private static final Map<String, String> QUERIES =
      Map.of(
          // 3 records and a number.
          "small", "{ firms(first: 3) { totalCount nodes { slug name } } }",
          // 64 records of 3 values, each with a child of 4.
          "nested",
              "{ firms(first: 64) { nodes { slug name kind source { id kind publisher url } } } }",
          // The same, with what varies sent beside the document.
          "variables",
              "query($n: Int) { firms(first: $n) { nodes { slug name kind source { id kind publisher url } } } }");

  /** What is asked. */
  @Param({"small", "nested", "variables"})
  public String query;

  /** Whether by plans. */
  @Param({"false", "true"})
  public boolean plans;

  private QueryEngine engine;
  private Catalogue catalogue;
  private QueryRequest request;
  private PreparedQuery prepared;

  /** Builds the schema and asks once. */
  @Setup
  public void start() {
    engine = PlainEngine.make(plans);
    catalogue = CurrentCatalogue.bundled();
    request =
        new QueryRequest(
            QUERIES.get(query),
            null,
            query.equals("variables") ? Map.of("n", 64) : Map.of(),
            Map.of());
    prepared = engine.prepare(request);
    if (!prepared.errors().equals(List.of()) || !executed().errors().equals(List.of())) {
      throw new IllegalStateException(prepared.errors() + " " + executed().errors());
    }
    System.out.println(encoded(executed()).length() + " bytes");
  }

  private QueryReply executed() {
    return engine.execute(prepared, catalogue, "benchmark", new Cancellation());
  }

  private static io.vertx.core.buffer.Buffer encoded(QueryReply reply) {
    return ReplyEncoder.encode(reply, OptionalLong.empty(), 0);
  }

  /** Looks the document up and counts the cost. */
  @Benchmark
  public PreparedQuery prepare() {
    return engine.prepare(request);
  }

  /** Executes and encodes. */
  @Benchmark
  public Object execute() {
    return encoded(executed());
  }
}
