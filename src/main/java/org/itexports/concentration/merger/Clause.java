package org.itexports.concentration.merger;

import java.util.List;
import java.util.stream.Stream;
import org.itexports.concentration.Wording;

/** What holds when all its conditions do. */
record Clause(List<Condition> conditions) {

  static Clause when(Condition... conditions) {
    return new Clause(List.of(conditions));
  }

  Stream<Condition> on(Measure measure) {
    return conditions.stream().filter(condition -> condition.measure() == measure);
  }

  String text() {
    return Wording.enumerate(conditions.stream().map(Condition::text).toList());
  }
}
