package org.itexports.graph.node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/**
 * A list narrowed by whatever arguments are given: all of them must hold, and an absent one (null)
 * holds for everything.
 *
 * @param <T> type of the records
 * @param conditions that must hold
 */
public record Narrowed<T>(List<Predicate<T>> conditions) {

  public Narrowed {
    conditions = List.copyOf(conditions);
  }

  /** Everything. */
  public static <T> Narrowed<T> all() {
    return new Narrowed<>(List.of());
  }

  /** What must hold, as one. */
  public Predicate<T> condition() {
    return conditions.stream().reduce(Predicate::and).orElse(any -> true);
  }

  /** Those of some records that are wanted, in the same order. */
  public List<T> of(List<T> records) {
    return conditions.isEmpty() ? records : records.stream().filter(condition()).toList();
  }

  /** Only records with this value. */
  public <V> Narrowed<T> by(V wanted, Function<T, V> value) {
    return wanted == null ? this : and(found -> wanted.equals(value.apply(found)));
  }

  /**
   * Only records whose whole period lies between two labels, both included. A record without a
   * period lies nowhere.
   *
   * @param from label of a period with whose first day the range begins, or null
   * @param to label of a period with whose last day it ends, or null
   * @throws ClientException INVALID_PERIOD if a label names no period; INVALID_ARGUMENT if the
   *     range ends before it begins
   */
  public Narrowed<T> within(String from, String to, Function<T, Period> period) {
    Period first = from == null ? null : Lookup.period(from);
    Period last = to == null ? null : Lookup.period(to);
    if (first == null && last == null) {
      return this;
    }
    if (first != null && last != null && last.end().isBefore(first.start())) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`to` is before `from`: " + first + ", " + last);
    }
    return and(
        found -> {
          Period dated = period.apply(found);
          return dated != null
              && (first == null || !dated.start().isBefore(first.start()))
              && (last == null || !dated.end().isAfter(last.end()));
        });
  }

  /**
   * Only records whose text holds a text or all of its words, without regard to case and
   * diacritics.
   *
   * @param folded the text of a record, as {@link #text} gives it
   * @throws ClientException INVALID_ARGUMENT if the text has not 1 to 100 characters
   */
  public Narrowed<T> holding(String text, Function<T, String> folded) {
    TextFilter words = TextFilter.of(text);
    return text == null ? this : and(found -> words.holds(folded.apply(found)));
  }

  /** The texts of a record, folded into one in which no phrase crosses from one to the next. */
  public static String text(List<String> texts) {
    return String.join("\n", texts.stream().map(SearchText::fold).toList());
  }

  /** Only records for which a condition holds too. */
  public Narrowed<T> and(Predicate<T> other) {
    List<Predicate<T>> both = new ArrayList<>(conditions);
    both.add(other);
    return new Narrowed<>(both);
  }
}
