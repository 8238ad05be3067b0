package org.itexports.dataset;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.observation.Source;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;

/** Turns rows into compositions, whose parts and totals are observations. */
final class CompositionMapper {

  private final Map<String, Observation> observations;
  private final Map<String, Source> sources;
  private final Map<String, String> categoryParents;
  private final Set<String> marketGroups;
  private final Map<String, List<Observation>> parts = new LinkedHashMap<>();

  CompositionMapper(
      Map<String, Observation> observations,
      Map<String, Source> sources,
      Map<String, String> categoryParents,
      Set<String> marketGroups,
      List<Row> partRows) {
    this.observations = observations;
    this.sources = sources;
    this.categoryParents = categoryParents;
    this.marketGroups = marketGroups;
    for (Row row : inPrintedOrder(partRows)) {
      Observation part = observations.get(row.text("observation"));
      if (part != null) {
        parts.computeIfAbsent(row.text("composition"), id -> new ArrayList<>()).add(part);
      }
    }
  }

  /** Of lines without a place the order of the rows stays. */
  private static List<Row> inPrintedOrder(List<Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (Row row) -> row.integerOrNull("position"), Comparator.nullsLast(naturalOrder())))
        .toList();
  }

  /** The composition in a row, or null if the row cannot be one. */
  Composition composition(Row row) {
    Source source = sources.get(row.text("source"));
    Observation total = observations.get(row.text("total_observation"));
    List<Observation> lines = parts.getOrDefault(row.text("id"), List.of());
    Period period = period(row);
    boolean totalLost = total == null && !row.text("total_observation").isEmpty();
    if (source == null || period == null || totalLost) {
      return null;
    }
    return new Composition(
        row.text("id"),
        row.textOrNull("economy"),
        row.textOrNull("firm"),
        Dimension.valueOf(row.text("dimension")),
        Arrays.stream(row.text("levels").split(";"))
            .map(Level::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        period,
        total,
        Boolean.parseBoolean(row.text("exhaustive")),
        source,
        lines,
        undivided(lines),
        remainders(lines),
        row.text("note"));
  }

  KnownMisfit misfit(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new KnownMisfit(
            row.text("composition"),
            row.text("member"),
            new BigDecimal(row.text("printed")),
            new BigDecimal(row.text("sum")),
            row.text("reason"),
            source);
  }

  /** The period of a composition; a wrong one is reported with the parts that contradict it. */
  private static Period period(Row row) {
    try {
      return Period.parse(row.text("period"));
    } catch (InvalidPeriodException e) {
      return null;
    }
  }

  /**
   * Groups whose sub-lines add up to more, or to less although every sub-line is printed, and
   * markets that are quoted together.
   */
  private Set<String> undivided(List<Observation> lines) {
    return lines.stream()
        .filter(line -> isQuotedTogether(line) || contradicts(line, lines))
        .map(Observation::member)
        .collect(Collectors.toSet());
  }

  private boolean isQuotedTogether(Observation line) {
    return line.series().dimension() == Dimension.MARKET && marketGroups.contains(line.member());
  }

  private boolean contradicts(Observation group, List<Observation> lines) {
    return !inside(group, lines).isEmpty()
        && misses(group, lines)
        && (isOver(group, lines) || isComplete(group, lines));
  }

  private Map<String, BigDecimal> remainders(List<Observation> lines) {
    return lines.stream()
        .filter(group -> !inside(group, lines).isEmpty() && misses(group, lines))
        .filter(group -> !isOver(group, lines) && !isComplete(group, lines))
        .collect(
            Collectors.toMap(
                Observation::member, group -> group.value().subtract(sum(group, lines))));
  }

  private boolean misses(Observation group, List<Observation> lines) {
    return !Tolerance.fits(group.value(), sum(group, lines));
  }

  private boolean isOver(Observation group, List<Observation> lines) {
    return sum(group, lines).compareTo(group.value()) > 0;
  }

  private boolean isComplete(Observation group, List<Observation> lines) {
    long known = categoryParents.values().stream().filter(group.member()::equals).count();
    return inside(group, lines).size() == known;
  }

  private BigDecimal sum(Observation group, List<Observation> lines) {
    return inside(group, lines).stream()
        .map(Observation::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Observation> inside(Observation group, List<Observation> lines) {
    return lines.stream()
        .filter(line -> group.member().equals(categoryParents.get(line.member())))
        .toList();
  }
}
