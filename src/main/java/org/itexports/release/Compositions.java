package org.itexports.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Division, List<Composition>> byDivision = new HashMap<>();

  /** Into what tables divide their total. */
  private record Division(Dimension dimension, Level level) {}

  Compositions(List<Composition> all) {
    this.all = List.copyOf(all);
    all.stream()
        .sorted(Comparator.comparing(Composition::period).thenComparing(Composition::id))
        .forEach(this::enter);
  }

  private void enter(Composition table) {
    for (Level level : table.levels()) {
      var division = new Division(table.dimension(), level);
      byDivision.computeIfAbsent(division, none -> new ArrayList<>()).add(table);
    }
  }

  /** The tables of which all was known on a day. */
  Compositions knownOn(LocalDate day) {
    return new Compositions(all.stream().filter(table -> table.isKnownOn(day)).toList());
  }

  /** All tables of an owner at a level, by period. */
  public List<Composition> of(TableOwner owner, Dimension dimension, Level level) {
    return byDivision.getOrDefault(new Division(dimension, level), List.of()).stream()
        .filter(owner::owns)
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
