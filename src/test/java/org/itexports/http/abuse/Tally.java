package org.itexports.http.abuse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itexports.http.abuse.wire.WireAnswer;

/**
 * Counts of how the kinds of requests were answered, by status and code. An answer with several
 * codes counts for each.
 */
final class Tally {

  private final Map<String, Map<String, Integer>> byKind = new TreeMap<>();
  private final Map<String, Integer> byOutcome = new TreeMap<>();

  synchronized void count(String kind, List<WireAnswer> answers) {
    if (answers.isEmpty()) {
      count(kind, "hung up");
    }
    for (WireAnswer answer : answers) {
      var codes = Judge.codes(answer);
      if (codes.isEmpty()) {
        count(kind, Integer.toString(answer.status()));
      }
      codes.forEach(code -> count(kind, answer.status() + " " + code));
    }
  }

  /** A line for every kind, and one for all. */
  synchronized String shown() {
    return byKind.entrySet().stream()
            .map(entry -> "%-34s %s%n".formatted(entry.getKey(), line(entry.getValue())))
            .collect(Collectors.joining())
        + "all".indent(0)
        + byOutcome.entrySet().stream()
            .map(entry -> "  %-60s %6d%n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private void count(String kind, String outcome) {
    byKind.computeIfAbsent(kind, key -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    byOutcome.merge(outcome, 1, Integer::sum);
  }

  private static String line(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
