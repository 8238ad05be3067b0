package org.itexports.graph.entry;

import java.util.function.Function;
import org.itexports.period.Period;

/**
 * When a record is of a period that is asked for.
 *
 * @param <R> the type of the records
 */
sealed interface Dating<R> {

  /** The period of a record, null if it has none. */
  Period period(R dated);

  /** A record that counts an interval is of that interval and of no other. */
  static <R> Dating<R> counts(Function<R, Period> period) {
    return new Counts<>(period);
  }

  /** A record of something that happened is of every period that it lies in. */
  static <R> Dating<R> happened(Function<R, Period> period) {
    return new Happened<>(period);
  }

  /** A record has no period. */
  static <R> Dating<R> none() {
    return new None<>();
  }

  /** Of exactly one interval. */
  record Counts<R>(Function<R, Period> of) implements Dating<R> {
    @Override
    public Period period(R dated) {
      return of.apply(dated);
    }
  }

  /** Of every interval around it. */
  record Happened<R>(Function<R, Period> of) implements Dating<R> {
    @Override
    public Period period(R dated) {
      return of.apply(dated);
    }
  }

  /** Of none. */
  record None<R>() implements Dating<R> {
    @Override
    public Period period(R dated) {
      return null;
    }
  }
}
