package org.itexports.http.watch;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Prometheus gets of the service.
 *
 * @param kinds of the families of metrics, by their name without {@code _total}
 */
record Scrape(String text, List<Sample> samples, Map<String, String> kinds) {

  private static final Pattern SAMPLE =
      Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
  private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** One line. */
  record Sample(String name, Map<String, String> labels, double value) {

    private static Sample of(String line) {
      var sample = SAMPLE.matcher(line);
      if (!sample.matches()) {
        throw new IllegalStateException(line);
      }
      var labels = new LinkedHashMap<String, String>();
      if (sample.group(2) != null) {
        LABEL
            .matcher(sample.group(2))
            .results()
            .forEach(label -> labels.put(label.group(1), label.group(2)));
      }
      return new Sample(sample.group(1), labels, Double.parseDouble(sample.group(3)));
    }
  }

  static Scrape now() {
    var text = given().get("/q/metrics").then().statusCode(200).extract().asString();
    var kinds =
        text.lines()
            .filter(line -> line.startsWith("# TYPE "))
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[2], words -> words[3]));
    var samples = text.lines().filter(line -> !line.startsWith("#")).map(Sample::of).toList();
    return new Scrape(text, samples, kinds);
  }

  /** The sum of all samples of a name that have these labels. */
  double sum(String name, Map<String, String> labels) {
    return samples.stream()
        .filter(sample -> sample.name().equals(name))
        .filter(sample -> sample.labels().entrySet().containsAll(labels.entrySet()))
        .mapToDouble(Sample::value)
        .sum();
  }

  Set<String> names() {
    return of(sample -> true, sample -> Stream.of(sample.name()));
  }

  /** Names of the labels of a family, {@code le} left out. */
  Set<String> labels(String family) {
    return of(
        sample -> sample.name().startsWith(family),
        sample -> sample.labels().keySet().stream().filter(label -> !label.equals("le")));
  }

  Set<String> values(String family, String label) {
    return of(
        sample -> sample.name().startsWith(family) && sample.labels().containsKey(label),
        sample -> Stream.of(sample.labels().get(label)));
  }

  private Set<String> of(Predicate<Sample> which, Function<Sample, Stream<String>> what) {
    return samples.stream()
        .filter(which)
        .flatMap(what)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
