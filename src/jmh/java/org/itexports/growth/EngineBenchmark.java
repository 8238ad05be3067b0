package org.itexports.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.itexports.Microseconds;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.graph.PlainEngine;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.CurrentCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long indices take where they are asked for by a query, without HTTP: from the text and the
 * variables to the answer in memory.
 */
public class EngineBenchmark extends Microseconds {

  private static final long SEED = 20_250_630;

  private static final String OWN =
      """
      query Own($values: [Float!]!) {
        concentrationOf(values: $values) { hhi { value } }
      }
      """;

  private static final String INDICES =
      """
      {
        a: concentration(of: CATEGORIES, period: "FY2025") { hhi { lower upper } }
        b: concentration(of: CATEGORIES, period: "FY2024") { hhi { lower upper } }
        c: concentration(of: CATEGORIES, period: "FY2023") { hhi { lower upper } }
        d: concentration(of: MARKETS, period: "FY2021") { hhi { lower upper } }
        e: concentration(of: CHANNELS, period: "FY2021") { hhi { lower upper } }
      }
      """;

  private static final String PLAIN =
      """
      {
        a: economy { total(period: "FY2025") { value unit } }
        b: economy { total(period: "FY2024") { value unit } }
        c: economy { total(period: "FY2023") { value unit } }
        d: economy { total(period: "FY2022") { value unit } }
        e: economy { total(period: "FY2021") { value unit } }
      }
      """;

  private QueryEngine engine;
  private List<Double> tenThousand;
  private List<Double> hundredThousand;
  private List<LabelledValue> labelled;

  /** Draws the values and makes the engine. */
  @Setup
  public void draw() {
    engine = PlainEngine.make(true);
    tenThousand = values(10_000);
    hundredThousand = values(100_000);
    labelled = new ArrayList<>();
    for (double value : hundredThousand) {
      labelled.add(new LabelledValue(Integer.toString(labelled.size() + 1), value));
    }
  }

  private static List<Double> values(int number) {
    Random random = new Random(SEED);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      values.add(Math.exp(2 * random.nextGaussian()));
    }
    return values;
  }

  /** The HHI of 100,000 values without a query. */
  @Benchmark
  public Estimate bare100000() {
    return new HerfindahlHirschman().estimate(Shares.ofValues(labelled, OptionalDouble.empty()));
  }

  /** The HHI of 100,000 values by a query. */
  @Benchmark
  public QueryReply own100000() {
    return reply(OWN, Map.of("values", hundredThousand));
  }

  /** The HHI of 10,000 values by a query. */
  @Benchmark
  public QueryReply own10000() {
    return reply(OWN, Map.of("values", tenThousand));
  }

  /** A screen of five concentrations. */
  @Benchmark
  public QueryReply fiveIndices() {
    return reply(INDICES, Map.of());
  }

  /** A screen of five plain fields with as many values. */
  @Benchmark
  public QueryReply fivePlain() {
    return reply(PLAIN, Map.of());
  }

  private QueryReply reply(String query, Map<String, Object> variables) {
    QueryReply reply =
        engine.execute(
            new QueryRequest(query, null, variables, Map.of()),
            CurrentCatalogue.bundled(),
            "benchmark");
    if (!reply.errors().isEmpty()) {
      throw new IllegalStateException(reply.errors().toString());
    }
    return reply;
  }
}
