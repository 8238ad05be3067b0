package org.itexports.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionRule;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.period.Period;

/** All printed tables, and which of them answers for a period. */
public final class Compositions {

  private final List<Composition> all;
  private final LocalDate asOf;

  Compositions(List<Composition> all) {
    this(List.copyOf(all), null);
  }

  private Compositions(List<Composition> all, LocalDate asOf) {
    this.all = all;
    this.asOf = asOf;
  }

  /** The tables of which all was known on a day. */
  Compositions knownOn(LocalDate day) {
    return new Compositions(all, day);
  }

  /** All tables of an owner at a level, by period. */
  public List<Composition> of(TableOwner owner, Dimension dimension, Level level) {
    return all.stream()
        .filter(table -> table.dimension() == dimension && table.levels().contains(level))
        .filter(owner::owns)
        .filter(table -> asOf == null || table.isKnownOn(asOf))
        .sorted(Comparator.comparing(Composition::period).thenComparing(Composition::id))
        .toList();
  }

  /** The table that is read for a period. */
  public Optional<Composition> select(
      TableOwner owner, Classification classification, Level level, Period period) {
    List<Composition> tables =
        of(owner, classification.dimension(), level).stream()
            .filter(table -> table.period().equals(period))
            .toList();
    return CompositionRule.select(tables, level, classification);
  }

  /** The periods that have a table, in order. */
  public List<Period> periods(TableOwner owner, Dimension dimension, Level level) {
    return of(owner, dimension, level).stream().map(Composition::period).distinct().toList();
  }
}
