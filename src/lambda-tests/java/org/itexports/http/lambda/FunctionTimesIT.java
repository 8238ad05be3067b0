package org.itexports.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.lambda.GatewayEvent.asked;
import static org.itexports.http.lambda.GatewayEvent.posted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.itexports.http.graphiql.Example;
import org.itexports.http.graphiql.ExampleGallery;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how long instances take to begin and to answer, and what they need. Times are not
 * asserted; that the answers are right is.
 */
class FunctionTimesIT {

  private static final String NESTED =
      """
      { economy(code: "PK") { total(period: "FY2025") { value observation { source { publisher } } } } }
      """;

  private static final int STARTS = Integer.getInteger("lambda.starts", 3);
  private static final int WARM = 1000;

  @TempDir static Path place;

  private static Path folder;

  @BeforeAll
  static void unpack() throws Exception {
    folder = DeployedFunction.unpack(place.resolve("task"));
    print("%-34s %8s %8s %8s %10s", "milliseconds", "median", "least", "most", "");
  }

  @Test
  void fromNothing() throws Exception {
    var ready = new ArrayList<Double>();
    var first = new ArrayList<Double>();
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      try (var function = DeployedFunction.start(folder, Map.of())) {
        function.runtime().awaitReady();
        ready.add(millis(begin));
        first.add(answer(function));
        if (i == STARTS - 1) {
          printNeeds("before the first request", function);
          warm(function);
        }
      }
    }
    print("start to ready for events", ready);
    print("first answer, nested", first);
  }

  @Test
  void fromASnapshot() throws Exception {
    Assumptions.assumeFalse(DeployedFunction.isNative(folder), "There are snapshots of Java only");
    var before = new ArrayList<Double>();
    var first = new ArrayList<Double>();
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      try (var function = DeployedFunction.startForSnapshot(folder)) {
        function.runtime().awaitSnapshot();
        before.add(millis(begin));
        function.runtime().goOn();
        function.runtime().awaitReady();
        first.add(answer(function));
        if (i == STARTS - 1) {
          printNeeds("with what the snapshot holds", function);
          warm(function);
        }
      }
    }
    assertThat(Files.readString(DeployedFunction.log(folder))).contains("before-the-snapshot");
    print("start to snapshot, once a version", before);
    print("first answer behind a snapshot", first);
  }

  private static double answer(DeployedFunction function) throws Exception {
    long begin = System.nanoTime();
    var answer = function.answer(posted(NESTED));
    double millis = millis(begin);
    assertThat(answer.at("/data/economy/total/value").asLong()).isEqualTo(3_814_000_000L);
    return millis;
  }

  private static void warm(DeployedFunction function) throws Exception {
    var kept = new ArrayList<Double>();
    var made = new ArrayList<Double>();
    for (Example example : ExampleGallery.examples()) {
      function.answer(posted(example.query(), example.variables()));
    }
    for (int i = 0; i < WARM; i++) {
      long begin = System.nanoTime();
      function.answer(asked(NESTED));
      kept.add(millis(begin));
      begin = System.nanoTime();
      var answer =
          function.answer(posted(NESTED.replace("FY2025", "FY" + (2010 + i % 15)) + " ".repeat(i)));
      made.add(millis(begin));
      assertThat(answer.status()).isEqualTo(200);
    }
    print("warm, from what is kept", kept);
    print("warm, made anew", made);
    printNeeds("behind %d requests".formatted(2 * WARM), function);
  }

  private static void printNeeds(String when, DeployedFunction function) throws Exception {
    print(
        "%-34s %8d MiB at most, %d ms of processors",
        when, function.peakMemory(), function.processorTime().toMillis());
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static void print(String what, List<Double> times) {
    var sorted = times.stream().sorted().toList();
    print(
        "%-34s %8.1f %8.1f %8.1f %10s",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1),
        "of " + sorted.size());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
