package org.itexports.graph.plan;

import graphql.execution.DefaultValueUnboxer;

/** How a value is written that a field returned. */
interface Completion {

  /**
   * Writes a value.
   *
   * @throws RuntimeException when it is not as the schema says, or something below it fails
   */
  void write(Object value, Run run);

  /** A value that may be null. */
  record Nullable(Completion present) implements Completion {
    @Override
    public void write(Object value, Run run) {
      if (value == null) {
        run.json().nothing();
      } else {
        present.write(value, run);
      }
    }
  }

  /** A value that must not be null. */
  record Required(Completion present) implements Completion {
    @Override
    public void write(Object value, Run run) {
      if (value == null) {
        throw new GiveUp();
      }
      present.write(value, run);
    }
  }

  /** Values in their order. */
  record Items(Completion item) implements Completion {
    @Override
    public void write(Object value, Run run) {
      if (!(value instanceof Iterable<?> items)) {
        throw new GiveUp();
      }
      var json = run.json();
      json.raw((byte) '[');
      boolean isFirst = true;
      for (Object each : items) {
        if (isFirst) {
          isFirst = false;
        } else {
          json.raw((byte) ',');
        }
        item.write(DefaultValueUnboxer.unboxValue(each), run);
      }
      json.raw((byte) ']');
    }
  }
}
